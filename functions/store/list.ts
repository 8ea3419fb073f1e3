import type { Kind, Page } from "../../shared/kind.ts";
import type { Context } from "./apply.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { indexes, ownerKey, parentKey, trashKey } from "./keys.ts";
import { type Attributes, fromRow, isForgotten, type Stored, trashDays } from "./record.ts";
import { eachRow, queryRows, readRows, rowKey } from "./rows.ts";

export type Wanted = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly where: ReadonlyMap<string, string>;
};

/** A page of a filtered list looks at no more rows than this; it may be short and still have a next one. */
const looked = 2_000;
/** Rows that are read at once where the first ones were not enough. */
const most = 200;

/** The live records of a kind that have all of `where`, newest first. */
export async function list(context: Context, kind: Kind, { limit, cursor, where }: Wanted): Promise<Page<Stored>> {
  const { table, owner } = context;
  const query = { ...range(owner, kind, where), ScanIndexForward: false };
  const items: Stored[] = [];
  let start = cursor ? startKey(owner, kind, where, decodeCursor(kind, cursor)) : undefined;
  for (let rows = 0; rows < looked; ) {
    const page = await queryRows(
      table,
      { ...query, ...(start && { ExclusiveStartKey: start }) },
      rows === 0 ? limit + 1 : most,
    );
    rows += page.rows.length;
    items.push(...page.rows.map(fromRow).filter((row) => !row.deletedAt && matches(row, where)));
    start = page.last;
    if (!start) break;
    if (items.length > limit) break;
  }
  const shown = items.slice(0, limit);
  const lastShown = shown.at(-1)?.id;
  if (items.length > limit && lastShown) return { items: shown, next: encodeCursor(lastShown) };
  const lastSeen = start?.sk?.S;
  return lastSeen ? { items: shown, next: encodeCursor(lastSeen) } : { items: shown };
}

/** Every record of a kind, oldest first, deleted ones too. */
export async function* everyRecord({ table, owner }: Context, kind: Kind): AsyncGenerator<Stored> {
  for await (const row of eachRow(table, range(owner, kind, new Map()))) yield fromRow(row);
}

/** What is in the trash, last deleted first. */
export async function trash(context: Context, limit: number, cursor?: string): Promise<Page<Stored>> {
  const { table, owner, now } = context;
  const since = new Date(now().getTime() - trashDays * 86_400_000).toISOString();
  const values = { ":trash": { S: trashKey(owner) }, ":since": { S: since } };
  const [deletedAt = "", id] = cursor ? decodeCursor(undefined, cursor).split("#") : [];
  if (id && deletedAt < since) return { items: [] };
  const start = id && {
    ExclusiveStartKey: { ...rowKey(owner, id), duePk: { S: trashKey(owner) }, dueSk: { S: `${deletedAt}#${id}` } },
  };
  const { rows, last } = await queryRows(
    table,
    {
      IndexName: indexes.byDue,
      KeyConditionExpression: "duePk = :trash AND dueSk >= :since",
      values,
      ScanIndexForward: false,
      ...start,
    },
    limit,
  );
  const ids = rows.flatMap((row) => row.sk?.S ?? []);
  const found = await readRows(table, owner, ids);
  const items = ids.flatMap((one) => found.get(one) ?? []).filter((row) => row.deletedAt && !isForgotten(row, now()));
  return last?.dueSk?.S ? { items, next: encodeCursor(last.dueSk.S) } : { items };
}

function range(owner: string, kind: Kind, where: ReadonlyMap<string, string>) {
  const parent = kind.parent && where.get(kind.parent);
  const prefix = { ":prefix": { S: `${kind.prefix}_` } };
  if (parent)
    return {
      IndexName: indexes.byParent,
      KeyConditionExpression: "parentPk = :parent AND begins_with(sk, :prefix)",
      values: { ":parent": { S: parentKey(owner, parent) }, ...prefix },
    };
  return {
    KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
    values: { ":pk": { S: ownerKey(owner) }, ...prefix },
    ConsistentRead: true,
  };
}

function startKey(owner: string, kind: Kind, where: ReadonlyMap<string, string>, id: string): Attributes {
  const parent = kind.parent && where.get(kind.parent);
  return { ...rowKey(owner, id), ...(parent && { parentPk: { S: parentKey(owner, parent) } }) };
}

function matches({ fields }: Stored, where: ReadonlyMap<string, string>): boolean {
  return [...where].every(([name, value]) => String(fields[name] ?? "") === value);
}
