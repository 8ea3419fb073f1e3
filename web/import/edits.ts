import type { Table, TableRow } from "../../shared/import/table.ts";

/** What a person put right in a file, by the number of the row. */
export type Edits = {
  /** What they typed in place of a cell, by the name of its column. */
  readonly cells: ReadonlyMap<number, Readonly<Record<string, string>>>;
  readonly leftOut: ReadonlySet<number>;
};

export const noEdits: Edits = { cells: new Map(), leftOut: new Set() };

export function isEdited({ cells, leftOut }: Edits): boolean {
  return cells.size > 0 || leftOut.size > 0;
}

/** The table as it is after the repairs; every row keeps its number. */
export function edited(table: Table, edits: Edits): Table {
  if (!isEdited(edits)) return table;
  const rows = table.rows.filter(({ row }) => !edits.leftOut.has(row));
  return { ...table, rows: rows.map((row) => repaired(row, table.columns, edits.cells.get(row.row))) };
}

function repaired(row: TableRow, columns: readonly string[], typed?: Readonly<Record<string, string>>): TableRow {
  if (!typed) return row;
  const cells = columns.map((name, n) => (Object.hasOwn(typed, name) ? (typed[name] ?? "") : (row.cells[n] ?? "")));
  return { ...row, cells };
}

/** A table as text that is read as the very same table: rows that are gone leave an empty line, so that numbers stay. */
export function textOf({ columns, headerRow, rows }: Table): string {
  const lines = new Map(rows.map(({ row, cells, extra }) => [row, [...cells, ...extra]]));
  if (headerRow > 0) lines.set(headerRow, [...columns]);
  const last = Math.max(0, ...lines.keys());
  return Array.from(
    { length: last },
    (_, n) =>
      lines
        .get(n + 1)
        ?.map(quoted)
        .join(",") ?? "",
  ).join("\n");
}

/** For a file that a spreadsheet may open: a cell that it would run as a formula begins with an apostrophe. */
export function safeCsv(lines: readonly (readonly string[])[]): string {
  const safe = (cell: string) => quoted(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
  return `\ufeff${lines.map((cells) => cells.map(safe).join(",")).join("\r\n")}\r\n`;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
