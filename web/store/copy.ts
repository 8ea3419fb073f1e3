import { type Cursor, eraseDevice, type Kept, keep, queue, readRecords, readUnsent } from "./device.ts";
import { forgetAll, serverRecords, unsentOf, unsentWrites, update } from "./mirror.ts";
import type { Entity } from "./records.ts";
import { wake } from "./state.ts";
import { tell } from "./tabs.ts";
import { afterKey, rebased, type Write } from "./write.ts";

/** Keys of writes on their way to the device. */
const onTheWay = new Set<string>();

/** Shows what the device kept. */
export async function readKept(): Promise<void> {
  const records = await readRecords();
  update({ records: records.map((record) => [record.id, record]) });
}

/** Counts what this tab has told the device: what was read before is older than memory by then. */
let told = 0;

/** Brings memory up to what the device has by now: all that waits to be sent, and the records named. */
export async function catchUp(ids: readonly string[] = []): Promise<void> {
  const before = told;
  const kept = await readUnsent([...ids, ...unsentWrites.keys()]);
  if (!kept) return;
  if (told !== before) return await catchUp(ids);
  for (const { key } of kept.outbox) afterKey(key);
  const known = new Set(kept.outbox.map(({ key }) => key));
  const waiting = Map.groupBy(kept.outbox, ({ id }) => id);
  update({
    records: kept.records,
    writes: Array.from(kept.records.keys(), (id) => {
      const young = unsentOf(id).filter(({ key }) => onTheWay.has(key) && !known.has(key));
      return [id, [...(waiting.get(id) ?? []), ...young]];
    }),
  });
}

/** Carries writes out at once, and keeps them until the server has acknowledged them. */
export function enqueue(writes: readonly Write[]): void {
  const byRecord = Map.groupBy(writes, ({ id }) => id);
  update({ writes: Array.from(byRecord, ([id, more]) => [id, [...unsentOf(id), ...more]]) });
  for (const { key, id } of writes) {
    onTheWay.add(key);
    young.set(key, id);
  }
  if (!isKeeping) void keepYoung();
}

/** Whether the device has a write: only then may it be sent. */
export function isKept({ key }: Write): boolean {
  return !onTheWay.has(key);
}

/** Writes, and their records, that wait for the trip before. Each trip waits for the disk, so these go together. */
const young = new Map<string, string>();
let isKeeping = false;

async function keepYoung(): Promise<void> {
  isKeeping = true;
  await Promise.resolve(); // what is done in the same moment gathers
  while (young.size > 0) {
    const keys = new Set(young.keys());
    const ids = new Set(young.values());
    young.clear();
    await queue([...ids].flatMap(unsentOf).filter(({ key }) => keys.has(key))); // as they are by now
    for (const key of keys) onTheWay.delete(key);
    tell({ about: "records", ids: [...ids] });
    wake.value++;
  }
  isKeeping = false;
}

/** Keeps what the server told. */
export async function learn(records: readonly Entity[], gone: readonly string[], cursor?: Cursor): Promise<void> {
  update({ records: [...records.map((record) => [record.id, record] as const), ...gone.map(absent)] });
  await tellDevice({ records, gone, ...(cursor && { cursor }) }, [...records.map(({ id }) => id), ...gone]);
}

/** What has become of writes of one record: the record as it is then, or nothing where it is gone. */
export type Settled = { readonly writes: readonly Write[]; readonly record: Entity | undefined };

/** Writes that no longer wait. What still waits for their records goes on from what is there now. */
export async function settle(settled: readonly Settled[]): Promise<void> {
  const sent = settled.flatMap(({ writes }) => writes);
  const done = new Set(sent.map(({ key }) => key));
  const records = new Map(settled.flatMap(({ writes, record }) => writes.slice(0, 1).map(({ id }) => [id, record])));
  const waiting = Array.from(records, ([id, record]) => {
    const rest = unsentOf(id).filter(({ key }) => !done.has(key));
    return [id, rebased(record, rest)] as const;
  });
  update({ records, writes: waiting });
  const kept = {
    records: [...records.values()].filter((record) => record !== undefined),
    gone: [...records].filter(([, record]) => record === undefined).map(([id]) => id),
    sent,
    unsent: waiting.flatMap(([, rest]) => rest),
  };
  await tellDevice(kept, [...records.keys()]);
}

/** Takes writes of one record back without sending them. */
export async function withdraw(writes: readonly Write[]): Promise<void> {
  const [first] = writes;
  if (first) await settle([{ writes, record: serverRecords.get(first.id) }]);
}

/** Puts one write in the place of several that wait for the same record. */
export async function exchange(old: readonly Write[], write: Write): Promise<void> {
  const replaced = new Set(old.map(({ key }) => key));
  const rest = unsentOf(write.id).filter(({ key }) => !replaced.has(key));
  update({ writes: [[write.id, [write, ...rest]]] });
  await tellDevice({ sent: old, unsent: [write] }, [write.id]);
  wake.value++;
}

/** Forgets everything, here and on the device: unsent writes too. */
export async function erase(): Promise<void> {
  told++;
  forgetAll();
  await eraseDevice();
  tell({ about: "erased" });
}

async function tellDevice({ unsent = [], ...kept }: Kept, ids: readonly string[]): Promise<void> {
  told++;
  await keep({ ...kept, unsent: unsent.filter(({ key }) => !young.has(key)) });
  tell({ about: "records", ids });
}

const absent = (id: string) => [id, undefined] as const;
