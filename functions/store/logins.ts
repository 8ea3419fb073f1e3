import { ConditionalCheckFailedException, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { loginKey, onlyKey } from "./keys.ts";
import { secondsAt } from "./remembered.ts";
import { hashOf } from "./secret.ts";
import type { Table } from "./table.ts";

/** Marks a sign-in as completed, by its state. Answers false for one that was completed before. */
export async function completeLogin(table: Table, now: () => Date, state: string, lastsSeconds: number) {
  const ttl = secondsAt(now) + 2 * lastsSeconds; // its cookie is refused long before
  try {
    await table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: { pk: { S: loginKey(hashOf(state)) }, sk: { S: onlyKey }, ttl: { N: String(ttl) } },
        ConditionExpression: "attribute_not_exists(pk)",
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
