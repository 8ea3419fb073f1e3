import { mergePatch } from "../../../shared/merge-patch.ts";
import { toastError } from "../../ui/toast.tsx";
import { exchange, withdraw } from "../copy.ts";
import { type Clash, difference, merge, pick } from "../merge.ts";
import { serverRecords, unsentOf } from "../mirror.ts";
import type { Entity } from "../records.ts";
import { held, wake } from "../state.ts";
import type { Change } from "../write.ts";
import { nameOf } from "./name.ts";

type Fields = Readonly<Record<string, unknown>>;

export type Choice = "mine" | "theirs" | "later";

/** Joins what waits for a record and, if fields clash still, asks which version to keep. */
export async function hold(id: string): Promise<void> {
  const theirs = serverRecords.get(id);
  const changes = leadingChanges(id);
  const mine = oneOf(changes);
  if (!theirs || !mine) return;
  if (changes.length > 1) await exchange(changes, mine);
  const { clashes } = merge(mine.was, mine.patch, theirs);
  if (clashes.length === 0) return;
  held.value = new Set([...held.peek(), id]);
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
  held.value = new Set([...held.peek()].filter((other) => other !== id));
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
function oneOf(changes: readonly Change[]): Change | undefined {
  const [first] = changes;
  if (!first || changes.length === 1) return first;
  const was = Object.assign({}, ...changes.map((change) => change.was).reverse());
  const mine = changes.reduce<Fields>((fields, { patch }) => mergePatch(fields, patch), was);
  return { ...first, was, patch: difference(was, mine) };
}
