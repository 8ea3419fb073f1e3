import { ConditionalCheckFailedException, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { letterKey, ownerKey } from "./keys.ts";
import { secondsAt } from "./remembered.ts";
import type { Table } from "./table.ts";

type Morning = { readonly table: Table; readonly owner: string; readonly day: string; readonly now: () => Date };

/** After this, who wanted to send a letter and did not say that it is sent has failed. */
const givenUpSeconds = 600;
const keptSeconds = 40 * 86_400;

/** Takes on a day's letter. Answers false when it is sent, or somebody else is at it. */
export async function claimLetter({ table, owner, day, now }: Morning): Promise<boolean> {
  const at = secondsAt(now);
  try {
    await table.client.send(
      new UpdateItemCommand({
        ...{ TableName: table.name, Key: keyOf(owner, day) },
        UpdateExpression: "SET claimedAt = :at, #ttl = :ttl",
        ConditionExpression: "attribute_not_exists(pk) OR (attribute_not_exists(sentAt) AND claimedAt < :givenUp)",
        ExpressionAttributeNames: { "#ttl": "ttl" },
        ExpressionAttributeValues: {
          ":at": { N: String(at) },
          ":ttl": { N: String(at + keptSeconds) },
          ":givenUp": { N: String(at - givenUpSeconds) },
        },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

export async function noteSent(morning: Morning): Promise<void> {
  await set(morning, "sentAt", secondsAt(morning.now));
}

/** Lets the next attempt have it at once. */
export async function giveUp(morning: Morning): Promise<void> {
  await set(morning, "claimedAt", 0);
}

async function set({ table, owner, day }: Morning, name: "sentAt" | "claimedAt", value: number): Promise<void> {
  await table.client.send(
    new UpdateItemCommand({
      ...{ TableName: table.name, Key: keyOf(owner, day) },
      UpdateExpression: "SET #name = :value",
      ExpressionAttributeNames: { "#name": name },
      ExpressionAttributeValues: { ":value": { N: String(value) } },
    }),
  );
}

const keyOf = (owner: string, day: string) => ({ pk: { S: ownerKey(owner) }, sk: { S: letterKey(day) } });
