import { kinds } from "../../shared/kinds.ts";
import { type Applied, apply, type Context, rehearse } from "./apply.ts";
import { largestTogether } from "./commit.ts";
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
  const [first = [], ...more] = partsOf(following);
  if (more.length === 0 && (first.length === 0 || first.length + operations.length <= oneGo)) {
    const done = await apply(context, [...operations, ...first]);
    return done.slice(0, operations.length);
  }
  return await applyInParts(context, operations, following);
}

async function applyInParts(
  context: Context,
  operations: readonly Operation[],
  following: readonly Follower[],
): Promise<readonly Applied[]> {
  await rehearse(context, operations);
  const deletes = partsOf(following.filter(({ op }) => op === "delete"));
  const restores = partsOf(following.filter(({ op }) => op === "restore"));
  for (const part of deletes) await apply(context, part);
  const done = await apply(context, operations).catch(async (error: unknown) => {
    for (const part of deletes)
      await apply(
        context,
        part.map(({ kind, id }) => ({ op: "restore", kind, id })),
      );
    throw error;
  });
  for (const part of restores) await apply(context, part);
  return done;
}

type Follower = Operation & { readonly op: "delete" | "restore"; readonly bytes: number };

/** As many as fit into a transaction, by their number and their size. */
function partsOf(following: readonly Follower[]): readonly (readonly Follower[])[] {
  const parts: Follower[][] = [];
  let bytes = 0;
  for (const follower of following) {
    const part = parts.at(-1);
    bytes += follower.bytes;
    if (part && part.length < oneGo && bytes <= largestTogether / 2) part.push(follower);
    else {
      parts.push([follower]);
      bytes = follower.bytes;
    }
  }
  return parts;
}

async function followers(context: Context, { op, kind, id }: Operation): Promise<Follower[]> {
  if ((op !== "delete" && op !== "restore") || !parents.has(kind.name)) return [];
  const children = (await childrenOf(context, id)).map((child) => ({
    ...child,
    bytes: Buffer.byteLength(JSON.stringify(child.fields)),
  }));
  if (op === "restore")
    return children.filter((child) => child.deletedWith === id).map(({ kind, id, bytes }) => ({ op, kind, id, bytes }));
  return children
    .filter((child) => !child.deletedAt)
    .map((child) => ({ op, kind: child.kind, id: child.id, bytes: child.bytes, with: id }));
}
