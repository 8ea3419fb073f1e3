import {
  type CancellationReason,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { Problem } from "../../shared/problem.ts";
import { advanced, finish, headWrite, readHead, remember } from "./head.ts";
import { pause } from "./pause.ts";
import { type Attributes, type Stored, toRow } from "./record.ts";
import { readRows } from "./rows.ts";
import type { Head, Table } from "./table.ts";

/** A record as it is to be (but for its rev, which it is given here), and the rev it must have now; none: it must not be there. */
export type Write = { readonly next: Stored; readonly expected: number | undefined };

type Put = NonNullable<TransactWriteItem["Put"]>;
/** Writes that are no records: part of the transaction, with no number in the sequence. */
export type Asides = (stored: readonly Stored[]) => readonly Put[];

/** One of the records was not as expected. Nothing was written. */
export class Changed extends Error {
  override readonly name = "Changed";
}
/** The aside's condition did not hold. Nothing was written. */
export class AsideRefused extends Error {
  override readonly name = "AsideRefused";
}

type Context = { readonly table: Table; readonly owner: string; readonly now: () => Date };

/** A transaction takes 100 items, and the counter is one of them. */
const most = 99;
const attempts = 60;
/** So many of them at once; after that a writer lets the others pass for a moment. */
const atOnce = 7;
/** A row of the table holds 400 KB; the rest is for keys and indexes. */
const largest = 380_000;
/** A transaction holds 4 MB, likewise. */
export const largestTogether = 3_500_000;

/**
 * Writes all records or none, numbered one after another in the owner's sequence of changes. When only the counter has
 * moved, it tries again from where it is now; what two writers want to change at once is `Changed` for the later one.
 */
export function commit(context: Context, writes: readonly Write[], asides: Asides = () => []) {
  return inTurn(context, () => written(context, writes, asides));
}

/** Writers of one process stand in line, for they would only take the counter from one another. */
function inTurn<T>({ table: { turns }, owner }: Context, write: () => Promise<T>): Promise<T> {
  const mine = (turns.get(owner) ?? Promise.resolve()).then(write);
  const over = mine.then(
    () => undefined,
    () => undefined, // whoever asked hears of it
  );
  turns.set(owner, over);
  void over.then(() => turns.get(owner) === over && turns.delete(owner));
  return mine;
}

async function written(context: Context, writes: readonly Write[], asides: Asides) {
  const { table, owner } = context;
  let head = table.heads.get(owner) ?? (await readHead(table, owner));
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (writes.length > most - 1) head = await readHead(table, owner);
    const stored = writes.map(({ next }, n): Stored => ({ ...next, rev: head.head + n + 1 }));
    const beside = asides(stored);
    const room = most - beside.length;
    const rows = stored.map((one) => sized(toRow(owner, one), one));
    const rest = rows.slice(room);
    refuseLarge(rows, rest);
    if (rest.length > 0) await mustBe(context, writes.slice(room));
    const to = advanced(head, writes.length, context.now().toISOString().slice(0, 10));
    const items = [
      ...writes.slice(0, room).map((write, n) => put(table, rows[n] ?? {}, write.expected)),
      ...beside.map((Put) => ({ Put })),
      headWrite(table, owner, head, to, rest.length > 0 ? rest : undefined),
    ];
    const failed = await send(table, items);
    if (!failed) {
      table.heads.set(owner, to);
      if (rest.length > 0) await readHead(table, owner);
      return stored;
    }
    refuse(failed, Math.min(writes.length, room));
    head = await caughtUp(context, attempt < atOnce ? failed.at(-1)?.Item : undefined, attempt);
  }
  throw new Problem("busy", "Too many changes are being written at once. Try again in a moment.");
}

/** What has no room for a condition of its own is checked after the counter was read, which nobody may move since. */
async function mustBe({ table, owner }: Context, writes: readonly Write[]): Promise<void> {
  const rows = await readRows(
    table,
    owner,
    writes.map(({ next }) => next.id),
  );
  for (const { next, expected } of writes) if (rows.get(next.id)?.rev !== expected) throw new Changed();
}

/** The reasons why a transaction did not happen, one per item; nothing when it did. */
async function send(table: Table, items: TransactWriteItem[]): Promise<readonly CancellationReason[] | undefined> {
  try {
    await table.client.send(new TransactWriteItemsCommand({ TransactItems: items }));
    return undefined;
  } catch (error) {
    if (error instanceof TransactionCanceledException) return error.CancellationReasons ?? [];
    if (error instanceof Error && error.name === "TransactionInProgressException") return [];
    throw error;
  }
}

function refuse(reasons: readonly CancellationReason[], records: number): void {
  const failed = (reason: CancellationReason) => reason.Code === "ConditionalCheckFailed";
  // The aside first: a request that is repeated finds its own records, and its first answer beside them.
  if (reasons.slice(records, -1).some(failed)) throw new AsideRefused();
  if (reasons.slice(0, records).some(failed)) throw new Changed();
  const other = reasons.find(({ Code }) => Code !== "None" && !retriable.has(Code ?? ""));
  if (other) throw new Error(`A transaction was refused: ${other.Code} ${other.Message ?? ""}`);
}

const retriable = new Set([
  "ConditionalCheckFailed",
  "TransactionConflict",
  "ProvisionedThroughputExceeded",
  "ThrottlingError",
]);

/** The counter as the refusal showed it, which is fresh enough to win with at once; else as it is after a pause. */
async function caughtUp({ table, owner }: Context, row: Attributes | undefined, attempt: number): Promise<Head> {
  if (!row) {
    await pause(attempt);
    return await readHead(table, owner);
  }
  if (row.pending) await finish(table, owner, row);
  return remember(table, owner, row);
}

function put(table: Table, Item: Attributes, expected: number | undefined): TransactWriteItem {
  if (expected === undefined)
    return { Put: { TableName: table.name, Item, ConditionExpression: "attribute_not_exists(pk)" } };
  return {
    Put: {
      TableName: table.name,
      Item,
      ConditionExpression: "rev = :expected",
      ExpressionAttributeValues: { ":expected": { N: String(expected) } },
    },
  };
}

function refuseLarge(rows: readonly Attributes[], promised: readonly Attributes[]): void {
  const together = rows.reduce((sum, row) => sum + Buffer.byteLength(row.data?.S ?? ""), 0);
  if (together <= largestTogether && Buffer.byteLength(JSON.stringify(promised)) <= largest) return;
  throw new Problem("too_large", "These records are too large to be written together. Send them in smaller parts.");
}

function sized(row: Attributes, { id }: Pick<Stored, "id">): Attributes {
  if (Buffer.byteLength(row.data?.S ?? "") <= largest) return row;
  throw new Problem("too_large", `The record ${id} is larger than 380 KB. Shorten its longest texts.`);
}
