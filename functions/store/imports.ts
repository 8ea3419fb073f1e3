import type { MergePatch } from "../../shared/kind.ts";
import { Problem } from "../../shared/problem.ts";
import { apply, type Context } from "./apply.ts";
import { childrenOf } from "./family.ts";
import { importKey, importPrefix, ownerKey } from "./keys.ts";
import { type Operation, Stale } from "./operation.ts";
import type { Attributes, Fields, Stored } from "./record.ts";
import { eachRow, readRows, rowKey } from "./rows.ts";

/** What an import did to one record. */
type Trace = {
  readonly id: string;
  /** The change it was: while the record still has it, nobody has changed it since. */
  readonly rev: number;
  /** What takes the change back; absent where the import made the record. */
  readonly back?: MergePatch;
};

type Part = { readonly key: string; readonly traces: readonly Trace[]; readonly isUndone: boolean };

export type Undone = { readonly removed: number; readonly restored: number; readonly kept: readonly string[] };

/** How many records go into one transaction: the counter and the trace of the import are in it too. */
export const importedAtOnce = 98;
const attempts = 5;

/** As `apply`; what was done is written down in the same transaction, so that `undoImport` can take it back. */
export async function importRecords(context: Context, importId: string, operations: readonly Operation[]) {
  const back = new Map<string, MergePatch>();
  const traced = operations.map((operation): Operation => {
    if (operation.op !== "patch") return operation;
    const { id, patch } = operation;
    const remembering = (current: Fields) => {
      const change = typeof patch === "function" ? patch(current) : patch;
      if (change) back.set(id, inverse(change, current));
      return change;
    };
    return { ...operation, patch: remembering };
  });
  return await apply(context, traced, (stored) => {
    const traces = stored.map(({ id, rev }): Trace => ({ id, rev, ...(back.has(id) && { back: back.get(id) ?? {} }) }));
    return [
      { TableName: context.table.name, Item: partRow(context, importKey(importId, stored[0]?.rev ?? 0), traces) },
    ];
  });
}

/**
 * Takes an import back: what it made goes into the trash, what it added to is as before. Records that were changed
 * since, or that others were added to, stay and are named. Safe to repeat; throws `not_found`.
 */
export async function undoImport(context: Context, importId: string): Promise<Undone> {
  const parts = await partsOf(context, importId);
  if (parts.length === 0) throw new Problem("not_found", `There is no import ${importId}.`);
  const made = new Map(parts.flatMap(({ traces }) => traces.map(({ id, rev }) => [id, rev] as const)));
  const total = { removed: 0, restored: 0, kept: [] as string[] };
  for (const part of parts.filter(({ isUndone }) => !isUndone).reverse()) {
    const { removed, restored, kept } = await undoPart(context, part, made);
    total.removed += removed;
    total.restored += restored;
    total.kept.push(...kept);
  }
  return total;
}

async function undoPart(context: Context, part: Part, made: ReadonlyMap<string, number>): Promise<Undone> {
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
    const usable = await Promise.all(live.map(({ trace, record }) => isAsMade(context, trace, record, made)));
    const undoable = live.filter((_, n) => usable[n]);
    const operations = undoable.map(
      ({ trace: { id, rev, back }, record: { kind } }): Operation =>
        back ? { op: "patch", kind, id, patch: back, expected: rev } : { op: "delete", kind, id, expected: rev },
    );
    try {
      const Item = { ...partRow(context, part.key, part.traces), undone: { BOOL: true } };
      await apply(context, operations, () => [{ TableName: context.table.name, Item }]);
    } catch (error) {
      if (error instanceof Stale && attempt < attempts) continue;
      throw error;
    }
    const removed = operations.filter(({ op }) => op === "delete").length;
    const kept = live.filter((_, n) => !usable[n]).map(({ record }) => record.id);
    return { removed, restored: operations.length - removed, kept };
  }
}

/** Nobody has changed it since, nor added to it what the import did not bring. */
async function isAsMade(context: Context, trace: Trace, record: Stored, made: ReadonlyMap<string, number>) {
  if (record.rev !== trace.rev) return false;
  if (trace.back) return true;
  const children = await childrenOf(context, record.id);
  return children.every(({ id, rev, deletedAt }) => deletedAt !== undefined || made.get(id) === rev);
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

function partRow({ owner }: Context, key: string, traces: readonly Trace[]): Attributes {
  return { ...rowKey(owner, key), traces: { S: JSON.stringify(traces) } };
}

/** The patch that leads back from what another patch makes of a record. */
function inverse(patch: MergePatch, current: Fields): MergePatch {
  return Object.fromEntries(Object.keys(patch).map((name) => [name, current[name] ?? null]));
}
