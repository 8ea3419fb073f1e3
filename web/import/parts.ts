import type { Choices } from "../../shared/import/plan.ts";
import type { Answer } from "./answer.ts";
import type { Review } from "./review.ts";

/** What goes in one request: little enough to see progress and to stop soon. */
export type Part = {
  readonly query: string;
  readonly body: Blob;
  /** How many entries it has, and what is expected to become of them; where only the server knows, what it answers. */
  readonly known?: { readonly count: number; readonly create: number; readonly update: number };
  /** What its row numbers lack to those of the whole. */
  readonly offset: number;
  /** The part after it, where that is known only then. */
  readonly next?: (answer: Answer) => Part | undefined;
};

/** The server writes so many records at once: a part that ends in between would leave it a small write. */
const writtenAtOnce = 98;
/** Of a part, unless there is less. */
const fewest = 5 * writtenAtOnce;
const mostParts = 12;

/** The rows of a file that make or change something. Each part has the whole file, because its rows explain each other. */
export function partsOf({ rows, columns, text, headerRow }: Review, choices: Choices): readonly Part[] {
  const mapping = columns.filter(({ name }) => name !== "__proto__").map(({ name, field }) => [name, field] as const);
  const whole = { format: "csv", ...choices, text, headerRow, mapping: Object.fromEntries(mapping) };
  const body = jsonBody(whole);
  const written = rows.filter(({ action }) => action === "create" || action === "update");
  return inParts(written).map((part) => ({
    query: `&from=${part[0]?.row ?? 1}&to=${part.at(-1)?.row ?? 1}`,
    body,
    known: {
      count: part.length,
      create: part.filter(({ action }) => action === "create").length,
      update: part.filter(({ action }) => action === "update").length,
    },
    offset: 0,
  }));
}

export function jsonBody(value: unknown): Blob {
  return new Blob([JSON.stringify(value)], { type: "application/json" });
}

function inParts<T>(all: readonly T[]): readonly (readonly T[])[] {
  const size = Math.max(fewest, Math.ceil(all.length / mostParts / writtenAtOnce) * writtenAtOnce);
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
