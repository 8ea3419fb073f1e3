import type { Day } from "../day.ts";
import type { ColumnField } from "./columns.ts";
import { readDay } from "./dates.ts";
import { cut, isNothing, oneLine } from "./plain.ts";
import type { ProblemKind, RowProblem } from "./plan.ts";
import type { TableRow } from "./table.ts";

export type Column<F extends string = ColumnField> = {
  readonly name: string;
  readonly field: F;
  readonly dayFirst: boolean;
  /** The highest mark that the column gives, where it gives marks. */
  readonly best: number;
};

export type Cell<F extends string = ColumnField> = Column<F> & { readonly text: string };

/** One row by field. What is kept goes to the notes as lines "Header: value", so that nothing of a file is lost. */
export type RowReader<F extends string = ColumnField> = {
  readonly row: number;
  cell(field: F): Cell<F> | undefined;
  cells(field: F): readonly Cell<F>[];
  /** The day a cell names; one that names none is reported and kept. */
  day(field: F): Day | undefined;
  /** A text of at most 200 characters; a longer one is cut, reported and kept whole. */
  short(field: F): string | undefined;
  keep(cell: Cell<F> | undefined): void;
  report(kind: ProblemKind, message: string, cell?: Cell<F>): void;
  readonly kept: readonly string[];
  readonly problems: readonly RowProblem[];
};

export function rowReader<F extends string>(
  { row, cells, extra }: TableRow,
  columns: readonly Column<F>[],
): RowReader<F> {
  const kept: string[] = [];
  const problems: RowProblem[] = [];
  const byField = new Map<F, Cell<F>[]>();
  for (const [n, column] of columns.entries()) {
    const text = cells[n] ?? "";
    if (isNothing(text)) continue;
    byField.set(column.field, [...(byField.get(column.field) ?? []), { ...column, text }]);
  }
  const reader: RowReader<F> = {
    row,
    kept,
    problems,
    cell: (field) => byField.get(field)?.[0],
    cells: (field) => byField.get(field) ?? [],
    keep: (cell) => void (cell && kept.push(`${cell.name}: ${cell.text}`)),
    report: (kind, message, cell) =>
      void problems.push({ row, kind, message, ...(cell && { field: cell.field, text: cell.text.slice(0, 200) }) }),
    day(field) {
      const cell = reader.cell(field);
      const day = cell && readDay(cell.text, cell.dayFirst);
      if (!cell || day) return day;
      reader.keep(cell);
      reader.report("unreadable_date", `${cell.name} is no whole date, so it is kept in the notes.`, cell);
      return undefined;
    },
    short(field) {
      const cell = reader.cell(field);
      const text = cell && oneLine(cell.text);
      if (!cell || !text || text.length <= 200) return text;
      reader.keep(cell);
      reader.report("too_long", `${cell.name} is longer than 200 characters: all of it is in the notes.`, cell);
      return cut(text, 200);
    },
  };
  if (extra.length > 0) {
    kept.push(...extra.map((text) => `More: ${text}`));
    reader.report(
      "extra_cells",
      `This row has more cells than there are columns: "${cut(extra.join('", "'), 200)}" is in the notes.`,
    );
  }
  return reader;
}
