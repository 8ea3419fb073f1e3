import { BatchGetItemCommand, GetItemCommand, QueryCommand, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import { ownerKey } from "./keys.ts";
import { type Attributes, fromRow, type Stored } from "./record.ts";
import type { Table } from "./table.ts";

/** One record, deleted or not. */
export async function readRow(table: Table, owner: string, id: string): Promise<Stored | undefined> {
  const { Item } = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: rowKey(owner, id), ConsistentRead: true }),
  );
  return Item && fromRow(Item);
}

/** Several records by id, at most 100 a call to the table; those that are not there are not in the map. */
export async function readRows(
  table: Table,
  owner: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Stored>> {
  const found = new Map<string, Stored>();
  const [only] = ids;
  if (ids.length === 1 && only) {
    const row = await readRow(table, owner, only);
    return row ? found.set(only, row) : found;
  }
  let keys = [...new Set(ids)].map((id) => rowKey(owner, id));
  while (keys.length > 0) {
    const { Responses, UnprocessedKeys } = await table.client.send(
      new BatchGetItemCommand({ RequestItems: { [table.name]: { Keys: keys.slice(0, 100), ConsistentRead: true } } }),
    );
    for (const row of Responses?.[table.name] ?? []) {
      const stored = fromRow(row);
      found.set(stored.id, stored);
    }
    keys = [...(UnprocessedKeys?.[table.name]?.Keys ?? []), ...keys.slice(100)];
  }
  return found;
}

export type RowQuery = Pick<
  QueryCommandInput,
  "KeyConditionExpression" | "IndexName" | "ScanIndexForward" | "ExclusiveStartKey" | "ConsistentRead"
> & { readonly values: Attributes };

/** One page of a query, and where the next begins. A query without a limit would read the rest of the partition. */
export async function queryRows(table: Table, { values, ...query }: RowQuery, limit: number) {
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({ TableName: table.name, ...query, ExpressionAttributeValues: values, Limit: limit }),
  );
  return { rows: Items, last: LastEvaluatedKey };
}

/** All pages of a query, one after another. */
export async function* eachRow(table: Table, query: RowQuery): AsyncGenerator<Attributes> {
  for (let start: Attributes | undefined; ; ) {
    const page = await queryRows(table, { ...query, ...(start && { ExclusiveStartKey: start }) }, 200);
    yield* page.rows;
    if (!page.last) return;
    start = page.last;
  }
}

export const rowKey = (owner: string, id: string): Attributes => ({ pk: { S: ownerKey(owner) }, sk: { S: id } });
