import { computed, type ReadonlySignal } from "@preact/signals";
import { query, setQuery } from "../../router.ts";
import { type Card, matching } from "../view.ts";
import { type Column, columns } from "./columns.tsx";

type Sorting = { readonly column: Column | undefined; readonly descending: boolean };

/** The column and the direction that the address names: `sort=company`, `sort=-next`. */
export const sorting: ReadonlySignal<Sorting> = computed(() => {
  const asked = query.value.get("sort") ?? "";
  const descending = asked.startsWith("-");
  return { column: columns.find(({ name }) => name === asked.replace(/^-/, "")), descending };
});

/** Up, down, and back to the order of the newest first. */
export function sortBy({ name }: Column): void {
  const { column, descending } = sorting.peek();
  const again = descending ? null : `-${name}`;
  setQuery({ sort: column?.name === name ? again : name });
}

/** What matches, in order. Without a column the newest is first, what has ended after what is open. */
export const rows: ReadonlySignal<readonly Card[]> = computed(() => {
  const { column, descending } = sorting.value;
  if (!column) return matching.value.toSorted((a, b) => ended(a) - ended(b) || (a.id < b.id ? 1 : -1));
  const keyed = matching.value.map((card) => ({ card, value: column.value(card) }));
  const way = descending ? -1 : 1;
  return keyed.sort((a, b) => compare(a.value, b.value, way)).map(({ card }) => card);
});

const ended = ({ outcome }: Card) => (outcome ? 1 : 0);
const collator = new Intl.Collator(undefined, { numeric: true });

function compare(a: string | number | undefined, b: string | number | undefined, way: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === "string" && typeof b === "string") return way * collator.compare(a, b);
  return way * (Number(a) - Number(b));
}
