import { readCsv } from "./csv.ts";
import { dialectOf } from "./dialect.ts";
import { cleanCell, plainWords } from "./plain.ts";
import type { Choices } from "./plan.ts";

/** What the rows of a table without a known shape are. */
export const importKinds = ["application", "contact", "practice"] as const;
type ImportKind = (typeof importKinds)[number];

/** A file of text, with what the person decided about it. */
export type TextFile = {
  readonly text: string;
  readonly choices: Choices<string>;
  readonly kind?: ImportKind | undefined;
  /** What a person keeps to themselves is taken as well. */
  readonly withPrivate?: boolean | undefined;
  /** Its first rows, cell by cell, as `plainWords`: what it is recognised by. */
  readonly head: readonly (readonly string[])[];
};

const leading = 30;
/** As much of a file as its first rows can be. */
const headLength = 50_000;

export function textFile(text: string, given: Omit<TextFile, "text" | "head">): TextFile {
  const rows = readCsv(text.slice(0, headLength), dialectOf(text.slice(0, headLength)), leading);
  return { ...given, text, head: rows.map(({ cells }) => cells.map((cell) => plainWords(cleanCell(cell)))) };
}

/** Whether one of the first rows names all these columns, in any order and among others. */
export function hasColumns({ head }: Pick<TextFile, "head">, names: readonly string[]): boolean {
  return head.some((row) => names.every((name) => row.includes(name)));
}
