import type { Day } from "../day.ts";
import { type ReadRow, readRow, unnamedRole } from "./application-row.ts";
import { identityKey, importedId } from "./identity.ts";
import { layoutOf } from "./layout.ts";
import { type Mapping, mapColumns } from "./mapping.ts";
import { fillFrom } from "./merge.ts";
import type { Choices, Plan, PlannedRow, RowProblem, UnknownStatus } from "./plan.ts";
import { rowReader } from "./row-reader.ts";
import { mostColumns, mostRows, type Table } from "./table.ts";
import { trackerOf, withTracker } from "./trackers.ts";

/** What an import of a list of applications would write. Every row becomes an application or a problem. */
export function planApplications(table: Table, chosen: Choices, today: Day): Plan {
  const tracker = trackerOf(table.columns);
  const choices = withTracker(table.columns, chosen, tracker);
  const mapping = isTooLarge(table) ? {} : mapColumns(table, choices.mapping);
  const fields = new Set(Object.values(mapping));
  const head = { format: "applications", label: tracker?.label, headerRow: table.headerRow, mapping };
  const why = whyNot(table, fields.has("company") || choices.company !== undefined);
  if (why) return { ...head, rows: [], problems: [...table.problems, why], unknownStatuses: [], assumptions: [] };

  const { columns, assumptions } = layoutOf(table, mapping, choices, today);
  const readers = table.rows.map((row) => rowReader(row, columns));
  const read = readers.flatMap((row) => readRow(row, choices, today) ?? []);
  const { rows, repeats } = withoutRepeats(read, today);
  const hasRoles = fields.has("role") || choices.role !== undefined;
  const problems = [...table.problems, ...readers.flatMap(({ problems }) => problems), ...repeats];
  return {
    ...head,
    rows,
    problems: problems.filter(({ kind }) => hasRoles || kind !== "no_role").sort((a, b) => a.row - b.row),
    unknownStatuses: unknownOf(read),
    assumptions: [...notesOnFile(table, mapping, hasRoles), ...assumptions],
  };
}

/** Why nothing of the file can be imported as it is. */
function whyNot(table: Table, hasCompanies: boolean): RowProblem | undefined {
  const refusal = (message: string): RowProblem => ({ row: table.headerRow || 1, kind: "not_importable", message });
  if (table.columns.length === 0) return refusal("The file is empty.");
  if (isTooLarge(table))
    return refusal(`More than ${mostRows} rows or ${mostColumns} columns: import the file in parts.`);
  if (table.rows.length === 0) return refusal("The file has a header and no rows.");
  if (hasCompanies) return undefined;
  if (table.headerRow === 0)
    return refusal("No row names the columns. Say which column is the company, and which the role.");
  return refusal("No column holds the company's name. Say which one does, if there is one.");
}

function isTooLarge({ rows, columns }: Table): boolean {
  return rows.length > mostRows || columns.length > mostColumns;
}

/** Rows that agree in all that tells applications apart are one: the later ones add what the first one lacks. */
function withoutRepeats(read: readonly ReadRow[], today: Day): { rows: PlannedRow[]; repeats: RowProblem[] } {
  const first = new Map<string, PlannedRow>();
  const repeats: RowProblem[] = [];
  const unnamed = new Map<string, number>();
  for (const { row, fields, identity } of read) {
    const occurrence = identity.role === "" ? counted(unnamed, identityKey(identity)) : undefined;
    const key = identityKey({ ...identity, ...(occurrence && { occurrence }) });
    const same = first.get(key);
    if (!same) {
      first.set(key, {
        row,
        kind: "application",
        id: importedId({ ...identity, ...(occurrence && { occurrence }) }),
        fields,
      });
      continue;
    }
    first.set(key, { ...same, fields: { ...same.fields, ...fillFrom(fields, same.fields, today) } });
    const text = `${fields.company}, ${fields.role}`;
    repeats.push({
      row,
      kind: "repeated",
      message: `This is the application of row ${same.row} again, kept once.`,
      text,
    });
  }
  return { rows: [...first.values()], repeats };
}

function counted(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

function unknownOf(read: readonly ReadRow[]): UnknownStatus[] {
  const rows = new Map<string, number[]>();
  for (const { row, words } of read)
    for (const { word, isUnknown } of words) if (isUnknown) rows.set(word, [...(rows.get(word) ?? []), row]);
  return Array.from(rows, ([word, of]) => ({ word, rows: of }));
}

function notesOnFile(table: Table, mapping: Mapping, hasRoles: boolean): string[] {
  const lastResort = Object.entries(mapping).find(([name, field]) => field === "role" && /^subject$/i.test(name));
  return [
    ...(hasRoles ? [] : [`No column names the role: every application is called "${unnamedRole}" until you name it.`]),
    ...(lastResort ? [`The role is taken from the column ${lastResort[0]}.`] : []),
    ...(table.headerRow > 1
      ? [`The columns are named in row ${table.headerRow}; what stands above is passed over.`]
      : []),
  ];
}
