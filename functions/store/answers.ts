import { GetItemCommand } from "@aws-sdk/client-dynamodb";
import { Problem } from "../../shared/problem.ts";
import { apply, type Context } from "./apply.ts";
import { AsideRefused } from "./commit.ts";
import { answerKey } from "./keys.ts";
import type { Operation } from "./operation.ts";
import { type Stored, shown } from "./record.ts";
import { rowKey } from "./rows.ts";

const hours = 24;

/** A request that may be repeated: its key, and what it asked, so that a key is not used for two things. */
export type Repeatable = { readonly keyHash: string; readonly contentHash: string };

export type Answer = { readonly record: ReturnType<typeof shown>; readonly isRepeat: boolean };

/**
 * Carries operations out, or gives the first answer again when the same request was carried out in the last 24 hours.
 * The answer is the record of the first of them, which must change it. `read` is as for `apply`.
 */
export async function applyOnce(
  context: Context,
  operations: readonly [Operation, ...Operation[]],
  request: Repeatable,
  read?: ReadonlyMap<string, Stored>,
): Promise<Answer> {
  try {
    const keep = (records: readonly Stored[]) => records.slice(0, 1).map((one) => kept(context, one, request));
    const [first] = await apply(context, operations, keep, read);
    return { record: shown(first as Stored), isRepeat: false }; // each operation gives a record
  } catch (error) {
    if (error instanceof AsideRefused) return await firstAnswer(context, request);
    throw error;
  }
}

/** The answer, written in the transaction of the record it is about, unless one is there. */
function kept({ table, owner, now }: Context, record: Stored, { keyHash, contentHash }: Repeatable) {
  const seconds = Math.floor(now().getTime() / 1000);
  return {
    TableName: table.name,
    Item: {
      ...rowKey(owner, answerKey(keyHash)),
      content: { S: contentHash },
      answer: { S: JSON.stringify(shown(record)) },
      ttl: { N: String(seconds + hours * 3600) },
    },
    // The table may be late in forgetting it.
    ConditionExpression: "attribute_not_exists(pk) OR #ttl <= :now",
    ExpressionAttributeNames: { "#ttl": "ttl" },
    ExpressionAttributeValues: { ":now": { N: String(seconds) } },
  };
}

async function firstAnswer({ table, owner }: Context, { keyHash, contentHash }: Repeatable): Promise<Answer> {
  const { Item } = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: rowKey(owner, answerKey(keyHash)), ConsistentRead: true }),
  );
  if (Item?.content?.S === contentHash) return { record: JSON.parse(Item.answer?.S ?? ""), isRepeat: true };
  throw new Problem("key_reused", "This Idempotency-Key was used for a different request. Make a new key.");
}
