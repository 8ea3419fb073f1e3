import { Problem } from "../../shared/problem.ts";
import type { Context } from "./apply.ts";
import { floorOf, readHead } from "./head.ts";
import { indexes, ownerKey } from "./keys.ts";
import { fromRow, type Stored } from "./record.ts";
import { queryRows } from "./rows.ts";

export type Changes = {
  readonly items: readonly Stored[];
  /** Where to go on: `since` for later changes, `before` for earlier ones. */
  readonly rev: number;
  readonly more: boolean;
  /** The newest change there is. */
  readonly head: number;
  /** Which sequence of changes the numbers are of: another one when the data was replaced. */
  readonly epoch: string;
};

type From = { readonly since: number; readonly epoch?: string | undefined };

/**
 * What has changed after `since`, in order; every change once, with no gap. `start_over` when that can't be told. It
 * ends at the counter: of a write that is under way a query may see a later record and not yet an earlier one.
 */
export async function changesSince(context: Context, { since, epoch }: From, limit: number): Promise<Changes> {
  const { table, owner, now } = context;
  const head = await readHead(table, owner);
  const at = { head: head.head, epoch: head.epoch };
  if (since > head.head || (epoch && epoch !== head.epoch) || (since > 0 && since < floorOf(head, dayOf(now))))
    throw new Problem("start_over", "These changes can no longer be told apart. Load everything anew.");
  if (since === head.head) return { items: [], rev: since, more: false, ...at };
  const { rows, last } = await queryRows(table, byRev(owner, { from: since + 1, to: head.head }, true), limit);
  const items = rows.map(fromRow);
  return { items, rev: last ? (items.at(-1)?.rev ?? since) : head.head, more: last !== undefined, ...at };
}

/** What was changed last before `before`, newest first: for a device that has nothing yet. */
export async function changesBefore({ table, owner }: Context, before: number, limit: number): Promise<Changes> {
  const head = await readHead(table, owner);
  const to = Math.min(before - 1, head.head);
  if (to < 1) return { items: [], rev: 0, more: false, head: head.head, epoch: head.epoch };
  const { rows, last } = await queryRows(table, byRev(owner, { from: 1, to }, false), limit);
  const items = rows.map(fromRow);
  return { items, rev: items.at(-1)?.rev ?? 0, more: last !== undefined, head: head.head, epoch: head.epoch };
}

function byRev(owner: string, { from, to }: { from: number; to: number }, ScanIndexForward: boolean) {
  return {
    IndexName: indexes.byRev,
    KeyConditionExpression: "pk = :pk AND rev BETWEEN :from AND :to",
    values: { ":pk": { S: ownerKey(owner) }, ":from": { N: String(from) }, ":to": { N: String(to) } },
    ScanIndexForward,
    ConsistentRead: true,
  };
}

const dayOf = (now: () => Date) => now().toISOString().slice(0, 10);
