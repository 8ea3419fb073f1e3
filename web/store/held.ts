import { toastError } from "../ui/toast.tsx";
import { exchange, withdraw } from "./copy.ts";
import { type Clash, joined, merge, pick } from "./merge.ts";
import { serverRecords, unsentOf } from "./mirror.ts";
import { nameOf } from "./name.ts";
import type { Entity } from "./records.ts";
import { heldCount, wake } from "./state.ts";
import type { Change } from "./write.ts";

export type Choice = "mine" | "theirs" | "later";

/** Records changed here and elsewhere in the same fields: what waits for them waits until a person has chosen. */
const held = new Set<string>();

export function isHeld(id: string): boolean {
  return held.has(id);
}

/** Joins what waits for a record and, if fields clash still, asks which version to keep. */
export async function hold(id: string): Promise<void> {
  const theirs = serverRecords.get(id);
  const changes = leadingChanges(id);
  const mine = oneOf(changes);
  if (!theirs || !mine) return;
  if (changes.length > 1) await exchange(changes, mine);
  const { clashes } = merge(mine.was, mine.patch, theirs);
  if (clashes.length === 0) return;
  held.add(id);
  heldCount.value = held.size;
  void ask(mine, theirs, clashes);
}

async function ask(mine: Change, theirs: Entity, clashes: readonly Clash[]): Promise<void> {
  const { askWhichToKeep } = await import("./conflict.tsx");
  const choice = await askWhichToKeep(theirs, clashes);
  if (choice === "later") {
    const again = { label: "Choose", run: () => release(mine.id) };
    return toastError(`Two versions of ${nameOf(theirs)} wait for you to choose.`, again);
  }
  const { rest } = merge(mine.was, mine.patch, theirs);
  if (choice === "mine") await exchange([mine], { ...mine, was: pick(theirs, mine.patch) });
  else if (Object.keys(rest).length > 0) await exchange([mine], { ...mine, patch: rest });
  else await withdraw([mine]);
  release(mine.id);
}

function release(id: string): void {
  held.delete(id);
  heldCount.value = held.size;
  wake.value++;
}

function leadingChanges(id: string): readonly Change[] {
  const changes: Change[] = [];
  for (const write of unsentOf(id)) {
    if (write.op !== "change") break;
    changes.push(write);
  }
  return changes;
}

/** What several changes of a record come to, upon what the first of them came upon. */
function oneOf([first, ...others]: readonly Change[]): Change | undefined {
  let one = first;
  for (const { patch, was } of others)
    one = one && { ...one, patch: joined(one.patch, patch), was: { ...was, ...one.was } };
  return one;
}
