import { computed, type ReadonlySignal } from "@preact/signals";
import { isDue, isLeech, isNew } from "../../shared/review-queue.ts";
import { query } from "../router.ts";
import { today } from "../ui/clock.ts";
import { type Item, practices } from "./facts.ts";
import { wanted } from "./wanted.ts";
import { wordFor, wordOf } from "./words.ts";

export const views = [
  { name: "due", label: "Due", test: (one: Item) => isDue(one, today.value) },
  { name: "new", label: "New", test: isNew },
  { name: "leeches", label: "Do not stick", test: isLeech },
  { name: "suspended", label: "Suspended", test: (one: Item) => one.suspended === true },
] as const;

/** What the address asks for, the next due first, then what was never begun. */
export const rows: ReadonlySignal<readonly Item[]> = computed(() => {
  const test = views.find(({ name }) => name === query.value.get("view"))?.test;
  const words = (query.value.get("q") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const isWanted = wanted();
  return [...practices.value.values()]
    .filter((one) => (!test || test(one)) && isWanted(one) && words.every((word) => textOf(one).includes(word)))
    .sort((a, b) => compare(orderOf(a), orderOf(b)));
});

const orderOf = ({ dueOn, suspended, id }: Item) => `${suspended ? "~" : (dueOn ?? "9")} ${id}`;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Made once for each version of a record: a search reads all of them at every letter. */
const texts = new WeakMap<Item, string>();

function textOf(item: Item): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const { title, prompt, pattern, list, difficulty, tags = [] } = item;
  const text = [title, prompt, pattern, list, difficulty, wordOf(item), ...tags].join(" ").toLowerCase();
  texts.set(item, text);
  return text;
}

/** A way to narrow the list down, and what there is to choose. */
export type Narrowing = {
  readonly name: "category" | "list" | "pattern";
  readonly label: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
};

export const narrowings: ReadonlySignal<readonly Narrowing[]> = computed(() =>
  (
    [
      ["category", "All categories"],
      ["list", "All lists"],
      ["pattern", "All patterns"],
    ] as const
  ).map(([name, label]) => {
    const values = new Set([...practices.value.values()].flatMap((one) => one[name] ?? []));
    const choices = [...values].sort().map((value) => [value, wordFor(value)] as const);
    return { name, label, choices };
  }),
);
