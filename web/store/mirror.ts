import { batch } from "@preact/signals";
import { kindNameOf } from "../../shared/names.ts";
import { type Entity, show } from "./records.ts";
import { unsentCount } from "./state.ts";
import { applied, type Write } from "./write.ts";

/** The records as the server last said. What is shown is these with the unsent writes carried out on them. */
const server = new Map<string, Entity>();
const unsent = new Map<string, readonly Write[]>();

export const serverRecords: ReadonlyMap<string, Entity> = server;
export const unsentWrites: ReadonlyMap<string, readonly Write[]> = unsent;

/** The writes of one record that wait, in order. */
export function unsentOf(id: string): readonly Write[] {
  return unsent.get(id) ?? [];
}

type News = {
  /** What the server said; nothing for a record that it no longer has. */
  readonly records?: Iterable<readonly [id: string, record: Entity | undefined]>;
  /** All that now waits for a record. */
  readonly writes?: Iterable<readonly [id: string, writes: readonly Write[]]>;
};

/** Takes news in and shows what comes of it. */
export function update({ records = [], writes = [] }: News): void {
  const touched = new Set<string>();
  for (const [id, record] of records) {
    if (record) server.set(id, record);
    else server.delete(id);
    touched.add(id);
  }
  for (const [id, waiting] of writes) {
    if (waiting.length > 0) unsent.set(id, waiting);
    else unsent.delete(id);
    touched.add(id);
  }
  refresh(touched);
}

export function forgetAll(): void {
  const touched = new Set([...server.keys(), ...unsent.keys()]);
  server.clear();
  unsent.clear();
  refresh(touched);
}

function refresh(touched: ReadonlySet<string>): void {
  batch(() => {
    let count = 0;
    for (const writes of unsent.values()) count += writes.length;
    unsentCount.value = count;
    for (const [kind, ids] of Map.groupBy(touched, kindNameOf)) if (kind) show(kind, ids.map(viewOf));
  });
}

const viewOf = (id: string) => [id, applied(server.get(id), unsentOf(id))] as const;
