import { Problem, placed } from "../../shared/problem.ts";
import { type Asides, Changed, commit } from "./commit.ts";
import { consequencesOf } from "./consequences.ts";
import { type Operation, outcomeOf } from "./operation.ts";
import { pause } from "./pause.ts";
import type { Stored } from "./record.ts";
import { readRows } from "./rows.ts";
import type { Table } from "./table.ts";

/** Whose records they are, where they are, and what time it is for that person. */
export type Context = {
  readonly table: Table;
  readonly owner: string;
  readonly now: () => Date;
  readonly today: () => string;
};

/** A record after an operation, and whether there was none before. */
export type Applied = Stored & { readonly isNew: boolean };

/** How often a write is tried anew because somebody else changed the same record first. */
const attempts = 30;

/**
 * Carries out up to 100 operations, all or none, and gives the records as they are after it, in order. Records are
 * read, the rules decide what becomes of them, and the result is written on condition that they are still as read;
 * a caller that has just `read` them need not have it done again.
 */
export async function apply(
  context: Context,
  operations: readonly Operation[],
  asides?: Asides,
  read?: ReadonlyMap<string, Stored>,
): Promise<readonly Applied[]> {
  // What must not be there is not looked for: that it is not is a condition of the write.
  let isNew = operations.every((operation) => operation.op === "put" && operation.expected === "absent");
  for (let attempt = 0; attempt < attempts; attempt++) {
    const ids = isNew ? [] : operations.map(({ id }) => id);
    const found = (attempt === 0 && read) || (await readRows(context.table, context.owner, ids));
    try {
      return await write(context, operations, found, asides);
    } catch (error) {
      if (!(error instanceof Changed)) throw error;
      isNew = false;
      await pause(attempt);
    }
  }
  throw new Problem("busy", "Others are changing the same records just now. Try again in a moment.");
}

/** Throws what `apply` would, as things are now, and writes nothing. */
export async function rehearse(context: Context, operations: readonly Operation[]): Promise<void> {
  const ids = operations.map(({ id }) => id);
  after(context, operations, await readRows(context.table, context.owner, ids));
}

async function write(
  context: Context,
  operations: readonly Operation[],
  read: ReadonlyMap<string, Stored>,
  asides: Asides | undefined,
): Promise<readonly Applied[]> {
  const asked = after(context, operations, read);
  const following = await consequencesOf(context, operations, { before: read, after: asked });
  const found = new Map([...following.read, ...read]);
  const state = after(context, following.operations, new Map([...found, ...asked]));
  const ids = new Set([...operations, ...following.operations].map(({ id }) => id));
  const inOrder = [...ids].flatMap((id) => state.get(id) ?? []);
  const changed = inOrder.filter((next) => next !== found.get(next.id));
  const writes = changed.map((next) => ({ next, expected: found.get(next.id)?.rev }));
  for (const stored of writes.length > 0 ? await commit(context, writes, asides) : []) state.set(stored.id, stored);
  const isNew = (id: string) => found.get(id)?.deletedAt !== undefined || !found.has(id);
  return operations.flatMap(({ id }) => {
    const stored = state.get(id);
    return stored ? [{ ...stored, isNew: isNew(id) }] : [];
  });
}

/** The records after all operations, one after another. */
function after(
  context: Context,
  operations: readonly Operation[],
  found: ReadonlyMap<string, Stored>,
): Map<string, Stored> {
  const moment = { now: context.now().toISOString(), today: context.today() };
  const state = new Map(found);
  for (const operation of operations) {
    const before = state.get(operation.id);
    state.set(
      operation.id,
      placed(operation.at, () => outcomeOf(operation, before, moment)),
    );
  }
  return state;
}
