import {
  GetItemCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { addDays } from "../../shared/calendar.ts";
import { Problem } from "../../shared/problem.ts";
import { headKey, ownerKey } from "./keys.ts";
import { pause } from "./pause.ts";
import { type Attributes, trashDays } from "./record.ts";
import type { Head, Table } from "./table.ts";

const attempts = 12;
const none: Head = { head: 0, epoch: "", marks: [] };

/** The counter as it is now. A write that was cut short after it was promised is finished first. */
export async function readHead(table: Table, owner: string): Promise<Head> {
  const { Item } = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: key(owner), ConsistentRead: true }),
  );
  if (Item?.pending) await finish(table, owner, Item);
  return remember(table, owner, Item);
}

/** What a row of HEAD says, kept as the guess for the next write. */
export function remember(table: Table, owner: string, row: Attributes | undefined): Head {
  const head: Head = row
    ? { head: Number(row.head?.N), epoch: row.epoch?.S ?? "", marks: JSON.parse(row.marks?.S ?? "[]") }
    : none;
  if (table.heads.size > 1_000) table.heads.clear();
  table.heads.set(owner, head);
  return head;
}

/** The head after `count` more changes. The first change of a day leaves a mark, from which `floorOf` is read. */
export function advanced(from: Head, count: number, day: string): Head {
  const kept = from.marks.filter(([on]) => on >= addDays(day, -trashDays));
  const marks = kept.at(-1)?.[0] === day ? kept : [...kept, [day, from.head] as const];
  return { head: from.head + count, epoch: from.epoch || crypto.randomUUID(), marks };
}

/** A reader that stopped before this change may have missed deletions that are forgotten by now. */
export function floorOf({ head, marks }: Head, day: string): number {
  return marks.find(([on]) => on >= addDays(day, -trashDays))?.[1] ?? head;
}

/**
 * Moves the counter, if nobody else has since it was read. `pending` are rows promised with this change that did not
 * fit into its transaction: nobody can write before they are there.
 */
export function headWrite(table: Table, owner: string, from: Head, to: Head, pending?: readonly Attributes[]) {
  return {
    Update: {
      TableName: table.name,
      Key: key(owner),
      UpdateExpression: `SET head = :to, epoch = :epoch, marks = :marks${pending ? ", pending = :pending" : ""}`,
      ConditionExpression: from.epoch
        ? "head = :from AND epoch = :epoch AND attribute_not_exists(pending)"
        : "attribute_not_exists(pk)",
      ExpressionAttributeValues: {
        ":to": { N: String(to.head) },
        ":epoch": { S: to.epoch },
        ":marks": { S: JSON.stringify(to.marks) },
        ...(from.epoch && { ":from": { N: String(from.head) } }),
        ...(pending && { ":pending": { S: JSON.stringify(pending) } }),
      },
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    },
  } satisfies TransactWriteItem;
}

/** Writes the promised rows. Safe to do twice: the second finds the promise kept and changes nothing. */
export async function finish(table: Table, owner: string, row: Attributes): Promise<void> {
  const pending = row.pending?.S;
  if (!pending) return;
  const rows: Attributes[] = JSON.parse(pending);
  const kept: TransactWriteItem = {
    Update: {
      TableName: table.name,
      Key: key(owner),
      UpdateExpression: "REMOVE pending",
      ConditionExpression: "pending = :pending",
      ExpressionAttributeValues: { ":pending": { S: pending } },
    },
  };
  const puts = rows.map((Item): TransactWriteItem => ({ Put: { TableName: table.name, Item } }));
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      await table.client.send(new TransactWriteItemsCommand({ TransactItems: [...puts, kept] }));
      return;
    } catch (error) {
      const reasons = error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];
      if (reasons.at(-1)?.Code === "ConditionalCheckFailed") return;
      if (!reasons.some(({ Code }) => Code === "TransactionConflict")) throw error;
      await pause(attempt); // another is at it, and its rows must be there before anybody reads on
    }
  }
  throw new Problem("busy", "Too many changes are being written at once. Try again in a moment.");
}

const key = (owner: string): Attributes => ({ pk: { S: ownerKey(owner) }, sk: { S: headKey } });
