import { claimsOf } from "./columns.ts";
import { type CsvRow, readCsv } from "./csv.ts";
import { dialectOf } from "./dialect.ts";
import { cleanCell } from "./plain.ts";
import type { Choices, RowProblem } from "./plan.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type TableRow = CsvRow & {
  /** Cells beyond the last column. */
  readonly extra: readonly string[];
};

/** A file as named columns and rows of clean cells. */
export type Table = {
  readonly columns: readonly string[];
  /** The row that names the columns; 0 when none does, and then they are "Column 1" and so on. */
  readonly headerRow: number;
  /** How many rows stand above it. */
  readonly preamble: number;
  readonly rows: readonly TableRow[];
  /** Rows that hold no record: the header again, comments, marks that a merge left behind. */
  readonly problems: readonly RowProblem[];
};

/** More is no list that a person kept; it would only cost time and memory to find that out. */
export const mostRows = 50_000;
export const mostColumns = 500;
/** A header stands among the first rows. */
const leading = 30;

/** The header is the row that the person names, or that has the names of their mapping; else the likeliest one. */
export function readTable(
  text: string,
  { headerRow, mapping }: Pick<Choices<string>, "headerRow" | "mapping"> = {},
  vocabulary: Vocabulary<string> = claimsOf,
): Table {
  const rows = readCsv(text, dialectOf(text), mostRows + 1)
    .map(({ row, cells }) => ({ row, cells: cells.map(cleanCell) }))
    .filter(({ row, cells }) => cells.some((cell) => cell !== "") && !(row === 1 && /^sep=/i.test(cells[0] ?? "")));
  const header =
    headerRow === undefined
      ? (namedHeader(rows, mapping) ?? likelyHeader(rows, vocabulary))
      : rows.find(({ row }) => row === headerRow);
  const body = header ? rows.filter(({ row }) => row > header.row) : rows;
  const widest = header?.cells.length ?? body.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const width = Math.min(widest, mostColumns + 1);
  const strays = new Map(body.map((row) => [row, strayOf(row, header)]));
  return {
    columns: columnNames(header?.cells.slice(0, width) ?? Array.from({ length: width }, () => "")),
    headerRow: header?.row ?? 0,
    preamble: rows.length - body.length - (header ? 1 : 0),
    rows: body.filter((row) => !strays.get(row)).map((row) => fitted(row, width)),
    problems: body.flatMap((row) => strays.get(row) ?? []),
  };
}

function namedHeader(rows: readonly CsvRow[], mapping: Choices<string>["mapping"] = {}): CsvRow | undefined {
  const names = Object.keys(mapping).filter((name) => !/^Column \d+$|\(\d+\)$/.test(name));
  return names.length === 0 ? undefined : rows.slice(0, leading).find(({ cells }) => hasAll(cells, names));
}

function hasAll(cells: readonly string[], names: readonly string[]): boolean {
  const own = new Set(columnNames(cells.slice(0, mostColumns)));
  return names.every((name) => own.has(name));
}

/** The first of the leading rows in which the most cells are headers we know; company or role must be among them. */
function likelyHeader(rows: readonly CsvRow[], vocabulary: Vocabulary<string>): CsvRow | undefined {
  const scored = rows.slice(0, leading).map((row) => ({ row, score: headerScore(row.cells, vocabulary) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  );
  return best && best.score > 0 ? best.row : undefined;
}

function headerScore(cells: readonly string[], vocabulary: Vocabulary<string>): number {
  const named = cells.filter((cell) => cell !== "").slice(0, mostColumns);
  if (isComment(cells) || named.some((cell) => cell.length > 80 || /^\d+$|^https?:|^\d{1,4}[-/.]\d/.test(cell)))
    return 0;
  const fields = named.flatMap((cell) => vocabulary(cell).slice(0, 1)).map(({ field }) => field);
  return fields.length >= Math.min(2, named.length) ? new Set(fields).size : 0;
}

function columnNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, n) => {
    const name = cell.replace(/\s+/g, " ") || `Column ${n + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function strayOf({ row, cells }: CsvRow, header: CsvRow | undefined): RowProblem | undefined {
  const text = cells.join(" ").trim().slice(0, 200);
  const stray = (message: string): RowProblem => ({ row, kind: "not_a_row", message, text });
  if (header && cells.length === header.cells.length && cells.every((cell, n) => isSameName(cell, header.cells[n])))
    return stray("This is the header again, no entry.");
  const isAlone = cells.slice(1).every((cell) => cell === "");
  if (/^(<{7}|={7}|>{7}|\|{7})( |$)/.test(text) && isAlone) return stray("A merge left this mark here.");
  if (isComment(cells)) return stray("This is a comment, no entry.");
  return undefined;
}

function isComment([first = ""]: readonly string[]): boolean {
  return /^(#|\/\/) ?\p{L}{2}/u.test(first);
}

function isSameName(cell: string, header = ""): boolean {
  return cell.toLowerCase() === header.toLowerCase();
}

function fitted({ row, cells }: CsvRow, width: number): TableRow {
  const whole = cells.length > width ? withWholeDates(cells, cells.length - width) : cells;
  const extra = whole.slice(width, width + mostColumns).filter((cell) => cell !== "");
  return { row, cells: whole.slice(0, width), extra };
}

/** A date such as "Jan 1, 2024" without quotes fell into two cells. */
function withWholeDates(cells: readonly string[], surplus: number): readonly string[] {
  if (surplus === 0) return cells;
  const at = cells.findIndex((cell, n) => /^\p{L}{3,9}\.? \d{1,2}$/u.test(cell) && /^\d{4}\b/.test(cells[n + 1] ?? ""));
  if (at < 0) return cells;
  return withWholeDates([...cells.slice(0, at), `${cells[at]}, ${cells[at + 1]}`, ...cells.slice(at + 2)], surplus - 1);
}
