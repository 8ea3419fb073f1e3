import type { MergePatch } from "../../shared/kind.ts";
import { apply, type Context } from "./apply.ts";
import { importKey } from "./keys.ts";
import type { Operation } from "./operation.ts";
import type { Attributes, Fields } from "./record.ts";
import { rowKey } from "./rows.ts";

/** What an import did to one record. */
export type Trace = {
  readonly id: string;
  /** The change it was: while the record still has it, nobody has changed it since. */
  readonly rev: number;
  /** What takes the change back; absent where the import made the record. */
  readonly back?: MergePatch;
};

/** How many records go into one transaction: the counter and the trace of the import are in it too. */
export const importedAtOnce = 98;

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

/** What one transaction of an import did, as a row of the table. */
export function partRow({ owner }: Context, key: string, traces: readonly Trace[]): Attributes {
  return { ...rowKey(owner, key), traces: { S: JSON.stringify(traces) } };
}

/** The patch that leads back from what another patch makes of a record. */
function inverse(patch: MergePatch, current: Fields): MergePatch {
  return Object.fromEntries(Object.keys(patch).map((name) => [name, current[name] ?? null]));
}
