import { ApiError } from "./api.ts";
import { isKept, learn, settle } from "./copy.ts";
import { merge } from "./merge.ts";
import { serverRecords, unsentWrites } from "./mirror.ts";
import { currentOf, isRefusal, isTogether, send, sendTogether } from "./request.ts";
import { held } from "./state.ts";
import type { Change, Write } from "./write.ts";

const mostTogether = 99;

/** What keeps a record's writes from being sent at present. */
type Obstacles = Map<string, unknown>;

/**
 * Sends all that waits, each record's writes one after the other. What the server cannot take now stays, and the others
 * go all the same; then throws what was in the way. Throws at once when nothing answers.
 */
export async function push(): Promise<void> {
  const obstacles: Obstacles = new Map();
  for (let heads = sendable(obstacles); heads.length > 0; heads = sendable(obstacles)) {
    const ready = await prepared(heads);
    const alone = await pushTogether(ready, obstacles);
    for (const write of alone) await pushOne(write, obstacles); // side by side they would only wait for one counter
  }
  for (const obstacle of obstacles.values()) throw obstacle;
}

function sendable(obstacles: Obstacles): readonly Write[] {
  const canGo = (head: Write) => isKept(head) && !obstacles.has(head.id) && !held.peek().has(head.id);
  return [...unsentWrites.values()].flatMap(([head]) => (head && canGo(head) ? [head] : []));
}

/** The writes that can be sent now, changes as they are to be sent. */
async function prepared(writes: readonly Write[]): Promise<readonly Write[]> {
  const ready: Write[] = [];
  for (const write of writes) {
    const next = write.op === "change" ? await merged(write) : write;
    if (next) ready.push(next);
  }
  return ready;
}

/** What of a change is still to be done; nothing where it has been, or a person must choose, or the record is gone. */
async function merged(write: Change): Promise<Change | undefined> {
  const base = serverRecords.get(write.id);
  if (!base && write.kind === "profile") return write; // its first change makes it
  if (!base) return void (await sayGone(write));
  const { rest, clashes } = merge(write.was, write.patch, base);
  if (clashes.length > 0) return void (await hold(write.id));
  if (Object.keys(rest).length === 0) return void (await settle([{ write, record: base }]));
  return { ...write, patch: rest };
}

/** Sends what can go in batches; answers with what is to go alone, a batch that was refused included. */
async function pushTogether(writes: readonly Write[], obstacles: Obstacles): Promise<readonly Write[]> {
  const canBatch = (write: Write) => isTogether(write, serverRecords.get(write.id));
  const together = writes.filter(canBatch);
  if (together.length < 2) return writes;
  const alone = writes.filter((write) => !canBatch(write));
  for (const group of groupsOf(together, mostTogether)) {
    try {
      await settle(await sendTogether(group, serverRecords));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (isRefusal(error) || error.code === "stale") alone.push(...group);
      else for (const { id } of group) obstacles.set(id, error);
    }
  }
  return alone;
}

async function pushOne(write: Write, obstacles: Obstacles): Promise<void> {
  const base = serverRecords.get(write.id);
  try {
    await settle([{ write, record: await send(write, base) }]);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const current = currentOf(write, error);
    const isOvertaken = error.code === "stale" || (write.op === "change" && error.code === "not_found");
    // The next turn merges with what is there now. The same version again would be stale for ever.
    if (isOvertaken && current?.rev !== base?.rev) await learn(current ? [current] : [], current ? [] : [write.id]);
    else if (isRefusal(error)) await refuse(write, error);
    else obstacles.set(write.id, error);
  }
}

// Fetched when a write is not simply taken: that is rare, and then a server answers.
const hold = async (id: string) => (await import("./trouble/held.ts")).hold(id);
const refuse = async (write: Write, why: ApiError) => (await import("./trouble/refusal.ts")).refuse(write, why);
const sayGone = async (write: Write) => (await import("./trouble/refusal.ts")).sayGone(write);

function groupsOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
