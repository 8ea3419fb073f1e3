import { forms } from "virtual:forms";
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Field } from "../../shared/form.ts";
import type { KindName } from "../../shared/names.ts";
import { titleOf } from "../../shared/title.ts";
import { query } from "../router.ts";
import { recordsOf } from "../store/records.ts";
import { columnsOf } from "./columns.ts";
import { titleText, valueText } from "./shown.ts";

type Fields = Readonly<Record<string, unknown>>;

export type Row = {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly string[];
  readonly of: Fields;
};

export type Sorting = { readonly name: string; readonly descending: boolean };

export const titleColumn = "title";

/** The order that the address asks for: `sort=-priority`. Newest first without one. */
export const sorting: ReadonlySignal<Sorting | undefined> = computed(() => {
  const asked = query.value.get("sort");
  return asked ? { name: asked.replace(/^-/, ""), descending: asked.startsWith("-") } : undefined;
});

/** What a press on a heading asks for next: up, down, newest first again. */
export function nextSort(name: string): string | null {
  const now = sorting.value;
  if (now?.name !== name) return name;
  return now.descending ? null : `-${name}`;
}

const compare = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" }).compare;

/** The rows of a kind's list as the address asks for them. */
export function rowsOf(kind: KindName): readonly Row[] {
  const columns = columnsOf(kind);
  const words = (query.value.get("q") ?? "").toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const rows = [...recordsOf(kind).value.values()]
    .map((of) => rowOf(kind, columns, of))
    .filter((row) => has(row, words));
  return sorted(rows, columns, forms[kind].title);
}

function rowOf(kind: KindName, columns: readonly Field[], of: Fields & { readonly id: string }): Row {
  return { id: of.id, title: titleText(kind, of), cells: columns.map((field) => valueText(field, of[field.name])), of };
}

function has({ title, cells, of }: Row, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const tags = Array.isArray(of.tags) ? of.tags : [];
  const text = [title, ...cells, ...tags].join("\n").toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

function sorted(rows: readonly Row[], columns: readonly Field[], title: readonly string[]): readonly Row[] {
  const { name, descending } = sorting.value ?? {};
  const at = columns.findIndex((field) => field.name === name);
  if (!name || (at < 0 && name !== titleColumn)) return rows.toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const way = descending ? -1 : 1;
  const field = columns[at];
  const between = field ? (a: Row, b: Row) => byField(a, b, field, at) : (a: Row, b: Row) => byTitle(a, b, title);
  return rows.toSorted((a, b) => emptyLast(a, b, at) || way * between(a, b));
}

/** Where nothing is written there is nothing to compare: such rows come last in either direction. */
function emptyLast(a: Row, b: Row, at: number): number {
  return at < 0 ? 0 : Number(a.cells[at] === "") - Number(b.cells[at] === "");
}

/** By the values themselves, not by how they are shown: months do not sort by their names. */
function byTitle(a: Row, b: Row, title: readonly string[]): number {
  return compare(titleOf(title, a.of), titleOf(title, b.of));
}

function byField(a: Row, b: Row, field: Field, at: number): number {
  const [one, other] = [a.of[field.name], b.of[field.name]];
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (field.control === "choice") return place(field.options, one) - place(field.options, other);
  if (field.control === "reference") return compare(a.cells[at] ?? "", b.cells[at] ?? "");
  return compare(String(one), String(other));
}

const place = (options: readonly { readonly value: string }[], value: unknown) =>
  options.findIndex((option) => option.value === value);
