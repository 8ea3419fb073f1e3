import type { KnownRecord } from "../../shared/import/format.ts";
import type { Kind } from "../../shared/kind.ts";
import { Problem } from "../../shared/problem.ts";
import type { Stored } from "../store/record.ts";
import type { Store } from "../store/store.ts";

/** A person's records of some kinds as they were at a number of the sequence of their changes. */
type Followed = {
  readonly epoch: string;
  readonly head: number;
  readonly kinds: string;
  readonly records: ReadonlyMap<string, KnownRecord>;
};

/** The records that were read last. The epoch is an owner's own, so these are never taken for another's. */
let last: Followed | undefined;
/** Who has more is read anew each time, rather than kept in memory. */
const most = 20_000;
const page = 1_000;

/** All records of some kinds as they are now. Of those that were read before only the changes since are read. */
export async function knownOf(store: Store, kinds: readonly Kind[]): Promise<readonly KnownRecord[]> {
  if (kinds.length === 0) return [];
  const before = last?.kinds === namesOf(kinds) ? last : undefined;
  const followed = (before && (await caughtUp(store, kinds, before))) ?? (await readAnew(store, kinds));
  last = followed.epoch !== "" && followed.records.size <= most ? followed : undefined;
  return [...followed.records.values()];
}

function namesOf(kinds: readonly Kind[]): string {
  return kinds.map(({ name }) => name).join();
}

/** Nothing when it is of another sequence, or too long ago. */
async function caughtUp(
  store: Store,
  kinds: readonly Kind[],
  { epoch, head, ...before }: Followed,
): Promise<Followed | undefined> {
  const records = new Map(before.records);
  try {
    for (let since = head; ; ) {
      const changes = await store.changesSince({ since, epoch }, page);
      for (const record of changes.items) if (kinds.includes(record.kind)) records.set(record.id, known(record));
      if (!changes.more) return { ...before, epoch, head: changes.rev, records };
      since = changes.rev;
    }
  } catch (error) {
    if (error instanceof Problem && error.code === "start_over") return undefined;
    throw error;
  }
}

async function readAnew(store: Store, kinds: readonly Kind[]): Promise<Followed> {
  const { head, epoch } = await store.head(); // before the records: what changes meanwhile is met once more
  const records = new Map<string, KnownRecord>();
  for (const kind of kinds) for await (const record of store.everyRecord(kind)) records.set(record.id, known(record));
  return { kinds: namesOf(kinds), epoch, head, records };
}

/** What the rules of importing look at: of long texts only that they are there. */
function known({ id, rev, deletedAt, fields }: Stored): KnownRecord {
  const long = ["description", "notes", "prompt", "answer"].filter((name) => fields[name] !== undefined);
  return { id, rev, deletedAt, fields: { ...fields, ...Object.fromEntries(long.map((name) => [name, ""])) } };
}
