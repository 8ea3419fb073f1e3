import { toastError } from "../../ui/toast.tsx";
import { exchange, withdraw } from "../copy.ts";
import { merge, pick } from "../merge.ts";
import { serverRecords, unsentOf } from "../mirror.ts";
import type { Entity } from "../records.ts";
import { held, wake } from "../state.ts";
import { type Change, joined, leadingChanges } from "../write.ts";
import { nameOf } from "./name.ts";

export type Choice = "mine" | "theirs" | "later";

/**
 * Joins what waits for a record and, if fields clash still, asks which version to keep. Throws when the question cannot be
 * fetched: nothing is held back without anybody being asked, and the next turn tries again.
 */
export async function hold(id: string): Promise<void> {
  const { askWhichToKeep } = await import("./conflict.tsx");
  const theirs = serverRecords.get(id);
  const changes = leadingChanges(unsentOf(id));
  const [first, ...others] = changes;
  if (!theirs || !first) return;
  const mine = joined(first, others);
  if (others.length > 0) await exchange(changes, mine);
  const { clashes } = merge(mine.was, mine.patch, theirs);
  if (clashes.length === 0) return;
  held.value = new Set([...held.peek(), id]);
  void askWhichToKeep(theirs, clashes).then((choice) => settleBy(choice, mine, theirs));
}

async function settleBy(choice: Choice, mine: Change, theirs: Entity): Promise<void> {
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
  held.value = new Set([...held.peek()].filter((other) => other !== id));
  wake.value++;
}
