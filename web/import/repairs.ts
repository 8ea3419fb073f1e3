import type { ColumnField } from "../../shared/import/columns.ts";
import type { Plan, ProblemKind, RowProblem } from "../../shared/import/plan.ts";
import type { Table, TableRow } from "../../shared/import/table.ts";

/** A word or a date that stands in several rows and is put right once. */
export type Group = { readonly text: string; readonly rows: readonly number[]; readonly column: string };

/** A row that lacks its company or its role. */
export type Gap = { readonly row: number; readonly column: string; readonly hint: string };

/** What a person can put right, by what puts it right. */
export type Repairs = {
  readonly statuses: readonly Omit<Group, "column">[];
  readonly dates: readonly Group[];
  readonly companies: readonly Gap[];
  readonly roles: readonly Gap[];
};

/** What was decided about rows that a person may want to know. */
export type Notice = {
  readonly kind: ProblemKind;
  readonly count: number;
  readonly examples: readonly RowProblem[];
};

const mostExamples = 50;
const repairable: ReadonlySet<ProblemKind> = new Set(["unreadable_date", "no_company", "no_role", "not_importable"]);

export function repairsOf(table: Table, { mapping, problems, unknownStatuses }: Plan): Repairs {
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const columnOf = (field: ColumnField) => table.columns.find((name) => mapping[name] === field) ?? "";
  const gaps = (kind: ProblemKind, column: string, hint: (problem: RowProblem) => string): Gap[] =>
    problems
      .filter((problem) => problem.kind === kind)
      .map((problem) => ({ row: problem.row, column, hint: hint(problem) }));
  const companyAt = table.columns.indexOf(columnOf("company"));
  return {
    statuses: unknownStatuses.map(({ word, rows }) => ({ text: word, rows })),
    dates: datesOf(table, mapping, problems, rows),
    companies: gaps("no_company", columnOf("company"), ({ text = "" }) => text),
    roles: gaps("no_role", columnOf("role"), ({ row }) => rows.get(row)?.cells[companyAt] ?? ""),
  };
}

function datesOf(
  { columns }: Table,
  mapping: Plan["mapping"],
  problems: readonly RowProblem[],
  rows: ReadonlyMap<number, TableRow>,
): Group[] {
  const groups = new Map<string, { text: string; column: string; rows: number[] }>();
  for (const { kind, row, field, text = "" } of problems) {
    if (kind !== "unreadable_date") continue;
    const cells = rows.get(row)?.cells ?? [];
    const column = columns.find((name, n) => mapping[name] === field && cells[n]?.startsWith(text)) ?? "";
    const key = `${column}\n${text}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { text, column, rows: [row] });
  }
  return [...groups.values()];
}

export function noticesOf({ problems }: Plan): Notice[] {
  const byKind = Map.groupBy(
    problems.filter(({ kind }) => !repairable.has(kind)),
    ({ kind }) => kind,
  );
  return Array.from(byKind, ([kind, of]) => ({ kind, count: of.length, examples: of.slice(0, mostExamples) }));
}
