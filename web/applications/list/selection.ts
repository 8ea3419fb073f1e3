import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { rows } from "./sorting.ts";

const chosen = signal<ReadonlySet<string>>(new Set());
let anchor: string | undefined;

/** The rows that are selected and shown: what a filter has hidden is not acted upon. */
export const selected: ReadonlySignal<readonly string[]> = computed(() =>
  rows.value.flatMap(({ id }) => (chosen.value.has(id) ? [id] : [])),
);

export const isSelected = (id: string): boolean => chosen.value.has(id);

/** Selects or unselects a row; with `range`, all from the last one to it. */
export function toggle(id: string, range = false): void {
  const next = new Set(chosen.peek());
  const select = !next.has(id);
  for (const one of range ? between(anchor, id) : [id]) {
    if (select) next.add(one);
    else next.delete(one);
  }
  anchor = id;
  chosen.value = next;
}

export function selectAll(): void {
  chosen.value = new Set(rows.peek().map(({ id }) => id));
}

export function clearSelection(): void {
  chosen.value = new Set();
}

function between(from: string | undefined, to: string): readonly string[] {
  const ids = rows.peek().map(({ id }) => id);
  const [a, b] = [ids.indexOf(from ?? to), ids.indexOf(to)];
  return a < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
