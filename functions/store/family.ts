import { kinds } from "../../shared/kinds.ts";
import { type Applied, apply, type Context, rehearse } from "./apply.ts";
import { indexes, parentKey } from "./keys.ts";
import type { Operation } from "./operation.ts";
import { fromRow, type Stored } from "./record.ts";
import { eachRow } from "./rows.ts";

/** Operations that fit into one transaction with room to spare. */
const oneGo = 90;

/** The names of kinds that others belong to: a parent field is called after its kind, `applicationId`. */
const parents = new Set(kinds.map(({ parent }) => parent?.replace(/Id$/, "")));

/** The records that belong to one record, deleted ones too. */
export async function childrenOf({ table, owner }: Context, id: string): Promise<readonly Stored[]> {
  const values = { ":parent": { S: parentKey(owner, id) } };
  const query = { IndexName: indexes.byParent, KeyConditionExpression: "parentPk = :parent", values };
  const found: Stored[] = [];
  for await (const row of eachRow(table, query)) found.push(fromRow(row));
  return found;
}

/**
 * As `apply`, and children follow: what belongs to a deleted record is deleted with it, and comes back with it. More
 * children than fit into one transaction go before their parent, so that a delete cut short can be repeated.
 */
export async function applyToFamilies(context: Context, operations: readonly Operation[]): Promise<readonly Applied[]> {
  const named = new Set(operations.flatMap(({ op, id }) => (op === "delete" || op === "restore" ? [id] : [])));
  const all = (await Promise.all(operations.map((operation) => followers(context, operation)))).flat();
  const following = all.filter(({ id }) => !named.has(id));
  if (following.length === 0 || following.length + operations.length <= oneGo) {
    const done = await apply(context, [...operations, ...following]);
    return done.slice(0, operations.length);
  }
  await rehearse(context, operations);
  const deletes = following.filter(({ op }) => op === "delete");
  await applyInParts(context, deletes);
  const done = await apply(context, operations).catch(async (error: unknown) => {
    await applyInParts(
      context,
      deletes.map(({ kind, id }) => ({ op: "restore", kind, id })),
    );
    throw error;
  });
  await applyInParts(
    context,
    following.filter(({ op }) => op === "restore"),
  );
  return done;
}

async function applyInParts(context: Context, operations: readonly Operation[]): Promise<void> {
  for (let n = 0; n < operations.length; n += oneGo) await apply(context, operations.slice(n, n + oneGo));
}

async function followers(context: Context, { op, kind, id }: Operation): Promise<Operation[]> {
  if ((op !== "delete" && op !== "restore") || !parents.has(kind.name)) return [];
  const children = await childrenOf(context, id);
  if (op === "restore")
    return children.filter((child) => child.deletedWith === id).map(({ kind, id }) => ({ op, kind, id }));
  return children
    .filter((child) => !child.deletedAt)
    .map((child) => ({ op, kind: child.kind, id: child.id, with: id }));
}
