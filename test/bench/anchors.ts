import {
  type AttributeValue,
  BatchWriteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { indexes } from "../../functions/store/keys.ts";
import { newId } from "../../shared/new-id.ts";
import { sampleApplication } from "./sample-application.ts";

type Row = Record<string, AttributeValue>;

const pk = { S: "RAW#anchor" };
const head: Row = { pk, sk: { S: "HEAD" } };

type Place = { readonly endpoint: string; readonly table: string };

/**
 * The SDK commands that an action cannot do without, with the client as it comes, on records of the same content kept as a map of attributes, as the
 * SDK's own document clients keep them; the values are taken as the SDK gives them.
 */
export async function rawCalls({ endpoint, table: TableName }: Place, count: number) {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ region: "local", credentials, endpoint });
  const ids = Array.from({ length: count }, (_, n) => newId("application", n));
  for (let from = 0; from < count; from += 25) {
    const puts = ids.slice(from, from + 25).map((id, n) => ({ PutRequest: { Item: rowOf(id, from + n + 1) } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: puts } }));
  }
  const first: Row = { pk, sk: { S: ids[0] ?? "" } };
  const read = (Key: Row) => client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
  const put = (id: string) =>
    client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Put: {
              TableName,
              Item: rowOf(id, 1),
              ConditionExpression: "attribute_not_exists(pk) OR rev > :zero",
              ExpressionAttributeValues: { ":zero": { N: "0" } },
            },
          },
          {
            Update: {
              TableName,
              Key: head,
              UpdateExpression: "ADD head :one",
              ExpressionAttributeValues: { ":one": { N: "1" } },
            },
          },
        ],
      }),
    );
  const query = (Limit: number, IndexName?: string) =>
    client.send(
      new QueryCommand({
        ...{ TableName, IndexName, Limit, ConsistentRead: true },
        KeyConditionExpression: IndexName ? "pk = :pk AND rev > :from" : "pk = :pk AND begins_with(sk, :from)",
        ExpressionAttributeValues: { ":pk": pk, ":from": IndexName ? { N: "0" } : { S: "app_" } },
      }),
    );
  return {
    get: () => read(first),
    list: (limit: number) => query(limit),
    create: () => put(newId("application", Date.now())),
    change: async () => [await read(first), await put(ids[0] ?? "")],
    feed: async (limit: number) => [await read(head), await query(limit, indexes.byRev)],
  };
}

function rowOf(id: string, rev: number): Row {
  const { M = {} } = attributeOf({
    ...sampleApplication(rev),
    createdAt: "2026-11-22T12:00:00.000Z",
    updatedAt: "2026-11-22T12:00:00.000Z",
  });
  return { ...M, pk, sk: { S: id }, rev: { N: String(rev) } };
}

function attributeOf(value: unknown): AttributeValue {
  if (typeof value === "string") return { S: value };
  if (typeof value === "number") return { N: String(value) };
  if (Array.isArray(value)) return { L: value.map(attributeOf) };
  return { M: Object.fromEntries(Object.entries(value ?? {}).map(([name, inner]) => [name, attributeOf(inner)])) };
}
