import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { bucketOf } from "./bucket.ts";
import type { Entity } from "./records.ts";
import type { Write } from "./write.ts";

/** How far this device has followed the changes, and in which sequence of them. */
export type Cursor = { readonly since: number; readonly epoch: string };

/** What the device is to keep, all of it or nothing. */
export type Kept = {
  readonly records?: readonly Entity[];
  readonly gone?: readonly string[];
  readonly sent?: readonly Write[];
  readonly unsent?: readonly Write[];
  readonly cursor?: Cursor;
};

type Bucket = string;

interface Schema extends DBSchema {
  buckets: { key: string; value: Bucket };
  outbox: { key: string; value: Write };
  cursor: { key: "cursor"; value: Cursor };
}

const stores = ["buckets", "outbox", "cursor"] as const;

let database: Promise<IDBPDatabase<Schema> | undefined> | undefined;

/** Stands in for the device's where the browser keeps nothing. */
let cursorHere: Cursor | undefined;

/** All the records that the device has. */
export async function readRecords(): Promise<readonly Entity[]> {
  return (await attempt((db) => db.getAll("buckets")))?.flatMap(unpack) ?? [];
}

/** Nothing while the device has not seen all the changes once. */
export async function readCursor(): Promise<Cursor | undefined> {
  return (await attempt((db) => db.get("cursor", "cursor"))) ?? cursorHere;
}

/** What waits to be sent, in order, and the records named as the server last said; nothing without a device copy. */
export async function readUnsent(ids: readonly string[]) {
  return await attempt(async (db) => {
    const tx = db.transaction(stores);
    const outbox = await tx.objectStore("outbox").getAll();
    const wanted = new Set([...ids, ...outbox.map(({ id }) => id)]);
    const buckets = new Set(Array.from(wanted, bucketOf));
    const contents = await Promise.all(Array.from(buckets, (bucket) => tx.objectStore("buckets").get(bucket)));
    const found = new Map(contents.flatMap(unpack).map((record) => [record.id, record]));
    return { outbox, records: new Map(Array.from(wanted, (id) => [id, found.get(id)])) };
  });
}

/** Keeps writes until they are acknowledged: on the disk, not only on its way there. */
export async function queue(writes: readonly Write[]): Promise<void> {
  await attempt(async (db) => {
    const tx = db.transaction("outbox", "readwrite", { durability: "strict" });
    const added = writes.map((write) => tx.store.add(write, write.key));
    tx.commit(); // now, so that a tab that is closed at this moment has still said it
    await Promise.all([...added, tx.done]);
  });
}

export async function keep({ records = [], gone = [], sent = [], unsent = [], cursor }: Kept): Promise<void> {
  const news = new Map<string, Entity | undefined>();
  for (const record of records) news.set(record.id, record);
  for (const id of gone) news.set(id, undefined);
  const kept = await attempt(async (db) => {
    const tx = db.transaction(stores, "readwrite");
    const [buckets, outbox] = [tx.objectStore("buckets"), tx.objectStore("outbox")];
    await Promise.all([
      ...sent.map(({ key }) => outbox.delete(key)),
      ...unsent.map((write) => outbox.put(write, write.key)),
      cursor && tx.objectStore("cursor").put(cursor, "cursor"),
      ...Array.from(
        Map.groupBy(news, ([id]) => bucketOf(id)),
        async ([bucket, changed]) => buckets.put(repacked(await buckets.get(bucket), changed), bucket),
      ),
      tx.done,
    ]);
    return true;
  });
  if (!kept && cursor) cursorHere = cursor;
}

export async function eraseDevice(): Promise<void> {
  cursorHere = undefined;
  await attempt(async (db) => {
    const tx = db.transaction(stores, "readwrite");
    await Promise.all([...stores.map((store) => tx.objectStore(store).clear()), tx.done]);
  });
}

/** Does it on the device. Where storage is blocked, full or broken nothing is done, now or later: memory must do. */
async function attempt<T>(act: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T | undefined> {
  try {
    database ??= open();
    const db = await database;
    return db && (await act(db));
  } catch {
    database = Promise.resolve(undefined);
    return undefined;
  }
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>("readyline", 1, {
    upgrade: (db) => {
      for (const store of stores) db.createObjectStore(store);
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close(); // the event is the connection's: a newer version wants its place
    },
    terminated: () => {
      database = undefined; // the browser has closed it, as when a person clears the site's storage: open it anew
    },
  });
}

function repacked(
  bucket: Bucket | undefined,
  changed: Iterable<readonly [id: string, record: Entity | undefined]>,
): Bucket {
  const content = new Map(unpack(bucket).map((record) => [record.id, record]));
  for (const [id, record] of changed) {
    if (record) content.set(id, record);
    else content.delete(id);
  }
  return JSON.stringify([...content.values()]);
}

function unpack(bucket: Bucket | undefined): Entity[] {
  return bucket === undefined ? [] : JSON.parse(bucket);
}
