import type { Kind } from "../../shared/kind.ts";
import { Problem } from "../../shared/problem.ts";
import { agenda } from "./agenda.ts";
import { applyOnce } from "./answers.ts";
import { type Applied, apply, type Context } from "./apply.ts";
import { applyToFamilies, childrenOf } from "./family.ts";
import { changesBefore, changesSince } from "./feed.ts";
import { readHead } from "./head.ts";
import { importRecords } from "./imports.ts";
import { everyRecord, list, trash } from "./list.ts";
import type { Operation } from "./operation.ts";
import type { Stored } from "./record.ts";
import { readRow, readRows } from "./rows.ts";
import { undoImport } from "./undo-import.ts";

/** One person's records. It is made per request for one owner, so no route can name another's. */
export type Store = ReturnType<typeof storeOf>;

export function storeOf(context: Context) {
  const bound = <A extends unknown[], R>(act: (context: Context, ...rest: A) => R) => act.bind(undefined, context);
  return {
    get: bound(get),
    list: bound(list),
    everyRecord: bound(everyRecord),
    found: bound(found),
    childrenOf: bound(childrenOf),
    trash: bound(trash),
    agenda: bound(agenda),
    head: bound(({ table, owner }) => readHead(table, owner)),
    changesSince: bound(changesSince),
    changesBefore: bound(changesBefore),
    applyOne: bound(applyOne),
    apply: bound(applyToFamilies),
    applyOnce: bound(applyOnce),
    applyFound: bound(applyFound),
    importRecords: bound(importRecords),
    undoImport: bound(undoImport),
    today: context.today,
    now: context.now,
  };
}

async function get({ table, owner }: Context, kind: Kind, id: string): Promise<Stored> {
  const found = await readRow(table, owner, id);
  if (found && !found.deletedAt) return found;
  throw new Problem("not_found", `There is no ${kind.name} ${id}.`);
}

/** Records by id, deleted ones too; those that are not there are not in the map. */
async function found({ table, owner }: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
  return await readRows(table, owner, ids);
}

/** As `apply`, upon records that were just found, and without looking for what belongs to them. */
async function applyFound(context: Context, operations: readonly Operation[], read: ReadonlyMap<string, Stored>) {
  return await apply(context, operations, undefined, read);
}

async function applyOne(context: Context, operation: Operation): Promise<Applied> {
  const [stored] = await applyToFamilies(context, [operation]);
  return stored as Applied; // one operation gives one record
}
