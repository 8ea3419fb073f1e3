import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";

/** The least that a function can be that answers from a table: the SDK's client as it comes, and one GetItem. */
const client = new DynamoDBClient({});

export async function handler({ key }: { readonly key: { readonly pk: string; readonly sk: string } }) {
  const Key = { pk: { S: key.pk }, sk: { S: key.sk } };
  const { Item } = await client.send(new GetItemCommand({ TableName: process.env.TABLE_NAME, Key }));
  return { statusCode: Item ? 200 : 404, body: JSON.stringify(Item) };
}
