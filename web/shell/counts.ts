import { type ReadonlySignal, signal } from "@preact/signals";

const counts = signal<ReadonlyMap<string, ReadonlySignal<number>>>(new Map());

/** How many things wait on a page. */
export function countOf(path: string): number {
  return counts.value.get(path)?.value ?? 0;
}

/** Fetches the rules of what is due: they are heavier than the shell, which therefore does not wait for them. */
export async function followCounts(): Promise<void> {
  const { tasksDue, reviewsDue } = await import("../today/agenda.ts");
  counts.value = new Map([
    ["/today", tasksDue],
    ["/practice", reviewsDue],
  ]);
}
