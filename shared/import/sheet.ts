import type { Day } from "../day.ts";
import type { TextFile } from "./file.ts";
import { layoutOf } from "./layout.ts";
import { isNothing } from "./plain.ts";
import type { RowProblem } from "./plan.ts";
import { type RowReader, rowReader } from "./row-reader.ts";
import { mostColumns, mostRows, readTable, type Table } from "./table.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the columns of a kind of table can be. */
export type Columns<F extends string> = {
  readonly fields: readonly F[];
  readonly vocabulary: Vocabulary<F>;
  /** Fields that several columns may feed. */
  readonly shared: ReadonlySet<F>;
  /** Fields that hold dates. */
  readonly dated: ReadonlySet<F>;
  /** Whether what stands in a column can be of the field. */
  readonly fits?: (field: F, values: readonly string[]) => boolean;
};

/** A table whose columns are fields, ready to be read row by row. */
export type Sheet<F extends string> = {
  readonly table: Table;
  readonly mapping: Readonly<Record<string, F>>;
  readonly rows: readonly RowReader<F>[];
  readonly assumptions: readonly string[];
};

export function sheetOf<F extends string>({ text, choices }: TextFile, columns: Columns<F>, today: Day): Sheet<F> {
  const table = readTable(text, choices, columns.vocabulary);
  const isTooLarge = table.rows.length > mostRows || table.columns.length > mostColumns;
  const mapping = isTooLarge ? {} : mapped(table, columns, choices.mapping ?? {});
  const { columns: named, assumptions } = layoutOf(table, mapping, choices, today, columns.dated);
  return { table, mapping, rows: isTooLarge ? [] : table.rows.map((row) => rowReader(row, named)), assumptions };
}

/** Why nothing of it can be imported as it is; `needs` says which column is missing. */
export function whyNothing({ table }: Sheet<string>, needs: string): RowProblem | undefined {
  const refusal = (message: string): RowProblem => ({ row: table.headerRow || 1, kind: "not_importable", message });
  if (table.columns.length === 0) return refusal("The file is empty.");
  if (table.rows.length > mostRows || table.columns.length > mostColumns)
    return refusal(`More than ${mostRows} rows or ${mostColumns} columns: import the file in parts.`);
  if (table.rows.length === 0) return refusal("The file has a header and no rows.");
  if (needs === "") return undefined;
  return refusal(table.headerRow === 0 ? `No row names the columns. ${needs}` : needs);
}

function mapped<F extends string>(
  { columns, rows }: Table,
  { vocabulary, shared, fields, fits = () => true }: Columns<F>,
  choices: Readonly<Record<string, string>>,
): Readonly<Record<string, F>> {
  const mapping = new Map<string, F>();
  for (const [name, wanted] of Object.entries(choices)) {
    const field = fields.find((one) => one === wanted);
    if (field && columns.includes(name)) mapping.set(name, field);
  }
  const sample = rows.slice(0, 300);
  const claims = columns
    .flatMap((name, n) => {
      const values = sample.map(({ cells }) => cells[n] ?? "").filter((cell) => !isNothing(cell));
      const likely = vocabulary(name).filter(({ field }) => values.length === 0 || fits(field, values));
      return likely.map((claim) => ({ name, ...claim }));
    })
    .sort((a, b) => a.preference - b.preference);
  for (const { name, field } of claims) {
    const isFree = shared.has(field) || !mapping.values().some((taken) => taken === field);
    if (!mapping.has(name) && isFree) mapping.set(name, field);
  }
  return Object.fromEntries(columns.map((name) => [name, mapping.get(name) ?? ("note" as F)])); // which every table has
}
