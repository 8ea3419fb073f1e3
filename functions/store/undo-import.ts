import { kindOf, kinds } from "../../shared/kinds.ts";
import { Problem } from "../../shared/problem.ts";
import { apply, type Context } from "./apply.ts";
import { readHead } from "./head.ts";
import { partRow, type Trace } from "./imports.ts";
import { importPrefix, ownerKey } from "./keys.ts";
import { everyRecord } from "./list.ts";
import { type Operation, Stale } from "./operation.ts";
import { eachRow, readRows } from "./rows.ts";

type Part = { readonly key: string; readonly traces: readonly Trace[]; readonly isUndone: boolean };

export type Undone = { readonly removed: number; readonly restored: number; readonly kept: readonly string[] };

const attempts = 5;

/**
 * Takes an import back: what it made goes into the trash, what it added to is as before. Records that were changed
 * since, or that others were added to, stay and are named. Safe to repeat; throws `not_found`.
 */
export async function undoImport(context: Context, importId: string): Promise<Undone> {
  const parts = await partsOf(context, importId);
  if (parts.length === 0) throw new Problem("not_found", `There is no import ${importId}.`);
  const made = new Map(parts.flatMap(({ traces }) => traces.map(({ id, rev }) => [id, rev] as const)));
  const total = { removed: 0, restored: 0, kept: [] as string[] };
  let held: Held | undefined;
  for (const part of parts.filter(({ isUndone }) => !isUndone).reverse()) {
    held = await heldNow(context, made, held);
    const { removed, restored, kept, head } = await undoPart(context, part, held);
    held = { ...held, head };
    total.removed += removed;
    total.restored += restored;
    total.kept.push(...kept);
  }
  return total;
}

/** The records that others were added to which the import did not bring, as of a number of the sequence of changes. */
type Held = { readonly ids: ReadonlySet<string>; readonly head: number };

/** One look at all that can belong to them costs less than asking for each; another when somebody else has written. */
async function heldNow(context: Context, made: ReadonlyMap<string, number>, before: Held | undefined): Promise<Held> {
  const { head } = await readHead(context.table, context.owner);
  if (before?.head === head) return before;
  const parents = new Set(Array.from(made.keys(), (id) => `${kindOf(id)?.name}Id`));
  const ids = new Set<string>();
  for (const kind of kinds) {
    const { parent } = kind;
    if (!parent || !parents.has(parent)) continue;
    for await (const { id, rev, deletedAt, fields } of everyRecord(context, kind))
      if (!deletedAt && made.get(id) !== rev) ids.add(String(fields[parent]));
  }
  return { ids, head };
}

async function undoPart(context: Context, part: Part, held: Held): Promise<Undone & Pick<Held, "head">> {
  for (let attempt = 1; ; attempt++) {
    const found = await readRows(
      context.table,
      context.owner,
      part.traces.map(({ id }) => id),
    );
    const live = part.traces.flatMap((trace) => {
      const record = found.get(trace.id);
      return record && !record.deletedAt ? [{ trace, record }] : [];
    });
    const isAsMade = ({ trace: { id, rev, back }, record }: (typeof live)[number]) =>
      record.rev === rev && (back !== undefined || !held.ids.has(id));
    const operations = live
      .filter(isAsMade)
      .map(
        ({ trace: { id, rev, back }, record: { kind } }): Operation =>
          back ? { op: "patch", kind, id, patch: back, expected: rev } : { op: "delete", kind, id, expected: rev },
      );
    try {
      const Item = { ...partRow(context, part.key, part.traces), undone: { BOOL: true } };
      const done = await apply(context, operations, () => [{ TableName: context.table.name, Item }], found);
      const removed = operations.filter(({ op }) => op === "delete").length;
      const kept = live.filter((one) => !isAsMade(one)).map(({ record }) => record.id);
      // Whoever wrote in between is seen at the next look, as the numbers then leave a gap.
      const head = done[0]?.rev === held.head + 1 ? held.head + done.length : held.head;
      return { removed, restored: operations.length - removed, kept, head };
    } catch (error) {
      if (error instanceof Stale && attempt < attempts) continue;
      throw error;
    }
  }
}

async function partsOf({ table, owner }: Context, importId: string): Promise<Part[]> {
  const parts: Part[] = [];
  const values = { ":pk": { S: ownerKey(owner) }, ":prefix": { S: importPrefix(importId) } };
  const query = { KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)", values, ConsistentRead: true };
  for await (const row of eachRow(table, query))
    parts.push({
      key: row.sk?.S ?? "",
      traces: JSON.parse(row.traces?.S ?? "[]"),
      isUndone: row.undone?.BOOL === true,
    });
  return parts;
}
