import { ApiError } from "./api.ts";
import { isKept, learn, settle } from "./copy.ts";
import { type Merged, merge, pick, together } from "./merge.ts";
import { serverRecords, unsentOf, unsentWrites } from "./mirror.ts";
import type { Entity } from "./records.ts";
import { currentOf, isRefusal, isTogether, send, sendTogether } from "./request.ts";
import { held } from "./state.ts";
import { type Change, joined, leadingChanges, type Write } from "./write.ts";

const mostTogether = 99;

/** What is sent of a record: its next write, or the changes that come next as one. */
type Parcel = { readonly write: Write; readonly covers: readonly Write[] };

/** What one turn of sending has come upon. */
type Turn = {
  /** What keeps a record's writes from being sent at present. */
  readonly obstacles: Map<string, unknown>;
  /** Records of which several changes were refused as one: one by one, only the culprit is. */
  readonly apart: Set<string>;
};

/**
 * Sends all that waits, each record's writes one after the other. What the server cannot take now stays, and the others
 * go all the same; then throws what was in the way. Throws at once when nothing answers.
 */
export async function push(): Promise<void> {
  const turn: Turn = { obstacles: new Map(), apart: new Set() };
  for (let ids = sendable(turn); ids.length > 0; ids = sendable(turn)) {
    const parcels: Parcel[] = [];
    for (const id of ids) {
      const parcel = await packed(id, turn);
      if (parcel) parcels.push(parcel);
    }
    const alone = await pushTogether(parcels, turn);
    for (const parcel of alone) await pushOne(parcel, turn); // side by side they would only wait for one counter
  }
  for (const obstacle of turn.obstacles.values()) throw obstacle;
}

function sendable({ obstacles }: Turn): readonly string[] {
  const canGo = (id: string) => keptOf(id).length > 0 && !obstacles.has(id) && !held.peek().has(id);
  return [...unsentWrites.keys()].filter(canGo);
}

const keptOf = (id: string) => unsentOf(id).filter(isKept);

/** What of a record can be sent now; nothing where it has come about, or a person must choose, or the record is gone. */
async function packed(id: string, { apart }: Turn): Promise<Parcel | undefined> {
  const [head] = keptOf(id);
  if (head?.op !== "change") return head && { write: head, covers: [head] };
  const base = serverRecords.get(id);
  const covers = apart.has(id) ? [head] : leadingChanges(keptOf(id));
  const write = joined(head, covers.slice(1));
  if (!base && head.kind === "profile") return { write, covers }; // the first change makes it
  if (!base) return void (await sayGone(head));
  const { rest, clashes } = merged(covers, base);
  if (clashes.length > 0) return void (await hold(id));
  if (Object.keys(rest).length === 0) return void (await settle([{ writes: covers, record: base }]));
  return { write: { ...write, patch: rest }, covers };
}

/**
 * What of the changes is still to be done. Where they clash, some of them may have arrived with an answer that got lost:
 * a field that is as one of them left it is compared from there on. Other tabs' changes came in between, so each field
 * is looked at by itself.
 */
function merged(changes: readonly Change[], base: Entity): Merged {
  const whole = mergeOf(changes, base);
  if (whole.clashes.length === 0) return whole;
  const names = [...new Set(changes.flatMap(({ patch }) => Object.keys(patch)))];
  const parts = [...names.filter((name) => !together.includes(name)).map((name) => [name]), together];
  const found = parts.map((part) =>
    mergedSince(
      changes.flatMap((change) => only(part, change)),
      base,
    ),
  );
  return {
    rest: Object.assign({}, ...found.map(({ rest }) => rest)),
    clashes: found.flatMap(({ clashes }) => clashes),
  };
}

/** Of a change, what it does to these fields. */
function only(names: readonly string[], change: Change): readonly Change[] {
  const touched = Object.fromEntries(Object.entries(change.patch).filter(([name]) => names.includes(name)));
  return Object.keys(touched).length > 0 ? [{ ...change, patch: touched, was: pick(change.was, touched) }] : [];
}

function mergedSince(changes: readonly Change[], base: Entity): Merged {
  for (let n = changes.length - 1; n > 0; n--) {
    const { rest, clashes } = mergeOf(changes.slice(0, n), base);
    if (clashes.length === 0 && Object.keys(rest).length === 0) return mergeOf(changes.slice(n), base);
  }
  return mergeOf(changes, base);
}

function mergeOf([first, ...others]: readonly Change[], base: Entity): Merged {
  if (!first) return { rest: {}, clashes: [] };
  const { was, patch } = joined(first, others);
  return merge(was, patch, base);
}

/** Sends what can go in batches; answers with what is to go alone, a batch that was refused included. */
async function pushTogether(parcels: readonly Parcel[], { obstacles }: Turn): Promise<readonly Parcel[]> {
  const canBatch = ({ write }: Parcel) => isTogether(write, serverRecords.get(write.id));
  const together = parcels.filter(canBatch);
  if (together.length < 2) return parcels;
  const alone = parcels.filter((parcel) => !canBatch(parcel));
  for (const group of groupsOf(together, mostTogether)) {
    try {
      const writes = group.map(({ write }) => write);
      const records = await sendTogether(writes, serverRecords);
      await settle(group.map(({ covers }, n) => ({ writes: covers, record: records[n] })));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (isRefusal(error) || error.code === "stale") alone.push(...group);
      else for (const { write } of group) obstacles.set(write.id, error);
    }
  }
  return alone;
}

async function pushOne({ write, covers }: Parcel, { obstacles, apart }: Turn): Promise<void> {
  const base = serverRecords.get(write.id);
  try {
    await settle([{ writes: covers, record: await send(write, base) }]);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const current = currentOf(write, error);
    const isOvertaken = error.code === "stale" || (write.op === "change" && error.code === "not_found");
    // The next turn merges with what is there now. The same version again would be stale for ever.
    if (isOvertaken && current?.rev !== base?.rev) await learn(current ? [current] : [], current ? [] : [write.id]);
    else if (isRefusal(error) && covers.length > 1) apart.add(write.id);
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
