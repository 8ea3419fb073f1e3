import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  GetItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { type GrantKind, grantKey, grantsKey, onlyKey } from "./keys.ts";
import type { Attributes } from "./record.ts";
import { eachRow, queryRows } from "./rows.ts";
import type { Table } from "./table.ts";

/** A row that lets whoever knows its secret in as its owner. The secret itself is nowhere. Times are seconds. */
export type Grant = {
  readonly hash: string;
  readonly owner: string;
  readonly id: string;
  readonly createdAt: number;
  readonly seenAt?: number | undefined;
  readonly endsAt?: number | undefined;
  readonly content: string;
};

/** Rows that one transaction takes away: each has an entry in its owner's list. */
const perTransaction = 50;

export async function putGrant(table: Table, kind: GrantKind, grant: Grant, more: readonly Attributes[] = []) {
  const ttl = grant.endsAt && { ttl: { N: String(grant.endsAt) } };
  const entry = { pk: { S: grantsKey(kind, grant.owner) }, sk: { S: grant.id }, hash: { S: grant.hash }, ...ttl };
  const rows: readonly Attributes[] = [{ ...toRow(kind, grant), ...ttl }, entry, ...more];
  const TransactItems = rows.map((Item): TransactWriteItem => ({ Put: { TableName: table.name, Item } }));
  await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
}

export async function readGrant(table: Table, kind: GrantKind, hash: string): Promise<Grant | undefined> {
  const { Item } = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: keyOf(kind, hash), ConsistentRead: true }),
  );
  return Item && fromRow(Item);
}

/** All that an owner has given out, the newest first. */
export async function listGrants(table: Table, kind: GrantKind, owner: string): Promise<readonly Grant[]> {
  const hashes: string[] = [];
  const query = { KeyConditionExpression: "pk = :pk", ConsistentRead: true };
  for await (const { hash } of eachRow(table, { ...query, values: { ":pk": { S: grantsKey(kind, owner) } } }))
    if (hash?.S) hashes.push(hash.S);
  const found: Grant[] = [];
  let keys = hashes.map((hash) => keyOf(kind, hash));
  while (keys.length > 0) {
    const { Responses, UnprocessedKeys } = await table.client.send(
      new BatchGetItemCommand({ RequestItems: { [table.name]: { Keys: keys.slice(0, 100), ConsistentRead: true } } }),
    );
    for (const row of Responses?.[table.name] ?? []) found.push(fromRow(row));
    keys = [...(UnprocessedKeys?.[table.name]?.Keys ?? []), ...keys.slice(100)];
  }
  return found.sort((a, b) => b.createdAt - a.createdAt);
}

/** The hash behind an id that its owner knows. */
export async function hashOfGrant(table: Table, kind: GrantKind, owner: string, id: string) {
  const query = { KeyConditionExpression: "pk = :pk AND sk = :sk", ConsistentRead: true };
  const values = { ":pk": { S: grantsKey(kind, owner) }, ":sk": { S: id } };
  const { rows } = await queryRows(table, { ...query, values }, 1);
  return rows[0]?.hash?.S;
}

/** Notes that it was used; answers false for one that was taken away meanwhile, and stays away. */
export async function touchGrant(table: Table, kind: GrantKind, hash: string, seenAt: number): Promise<boolean> {
  try {
    await table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: keyOf(kind, hash),
        UpdateExpression: "SET seenAt = :at",
        ConditionExpression: "attribute_exists(pk)",
        ExpressionAttributeValues: { ":at": { N: String(seenAt) } },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

type Known = Pick<Grant, "hash" | "owner" | "id">;

export async function removeGrants(table: Table, kind: GrantKind, grants: readonly Known[]): Promise<void> {
  for (let n = 0; n < grants.length; n += perTransaction) {
    const keys = grants
      .slice(n, n + perTransaction)
      .flatMap(({ hash, owner, id }) => [keyOf(kind, hash), { pk: { S: grantsKey(kind, owner) }, sk: { S: id } }]);
    const TransactItems = keys.map((Key): TransactWriteItem => ({ Delete: { TableName: table.name, Key } }));
    await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
  }
}

const keyOf = (kind: GrantKind, hash: string): Attributes => ({
  pk: { S: grantKey(kind, hash) },
  sk: { S: onlyKey },
});

function toRow(kind: GrantKind, { hash, owner, id, createdAt, seenAt, endsAt, content }: Grant): Attributes {
  return {
    ...keyOf(kind, hash),
    hash: { S: hash },
    owner: { S: owner },
    id: { S: id },
    createdAt: { N: String(createdAt) },
    ...(seenAt !== undefined && { seenAt: { N: String(seenAt) } }),
    ...(endsAt !== undefined && { endsAt: { N: String(endsAt) } }),
    content: { S: content },
  };
}

function fromRow({ hash, owner, id, createdAt, seenAt, endsAt, content }: Attributes): Grant {
  return {
    hash: hash?.S ?? "",
    owner: owner?.S ?? "",
    id: id?.S ?? "",
    createdAt: Number(createdAt?.N),
    seenAt: seenAt && Number(seenAt.N),
    endsAt: endsAt && Number(endsAt.N),
    content: content?.S ?? "",
  };
}
