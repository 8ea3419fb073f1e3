import type { Day } from "../../shared/day.ts";
import { standingOf } from "../../shared/history.ts";
import { planApplications } from "../../shared/import/applications.ts";
import { type ColumnField, sharedFields } from "../../shared/import/columns.ts";
import { dialectOf } from "../../shared/import/dialect.ts";
import { isUndated } from "../../shared/import/imported-history.ts";
import { layoutOf } from "../../shared/import/layout.ts";
import type { Mapping } from "../../shared/import/mapping.ts";
import { isNothing } from "../../shared/import/plain.ts";
import type { Choices, Plan, PlannedRow } from "../../shared/import/plan.ts";
import { type KnownApplication, reconcile } from "../../shared/import/reconcile.ts";
import { readTable, type Table, type TableRow } from "../../shared/import/table.ts";
import type { Outcome, Stage } from "../../shared/stages.ts";
import { type Edits, edited, isEdited, noEdits, safeCsv, textOf } from "./edits.ts";
import { type Notice, noticesOf, type Repairs, repairsOf } from "./repairs.ts";

/** A file, what the person decided about it, and what it is compared with. */
export type Question = {
  readonly text: string;
  readonly choices: Choices;
  readonly edits: Edits;
  readonly known: readonly KnownApplication[];
  readonly today: Day;
};

/** What becomes of a row: `update` gets what it lacks, `skip` is here already, the rest is not imported. */
export type Action = "create" | "update" | "skip" | "repeat" | "no_company" | "left_out";

export type PreviewRow = {
  readonly row: number;
  readonly action: Action;
  readonly company: string;
  readonly role: string;
  readonly location: string;
  readonly stage?: Stage;
  readonly outcome?: Outcome | undefined;
  readonly sentOn?: Day | undefined;
  /** The file gives no day for it: `sentOn` stands in. */
  readonly isUndated?: boolean;
};

export type FileColumn = {
  readonly name: string;
  readonly field: ColumnField;
  readonly samples: readonly string[];
};

/** All that the steps show about a file. */
export type Review = {
  readonly delimiter: string;
  readonly headerRow: number;
  readonly columns: readonly FileColumn[];
  readonly shared: ReadonlySet<ColumnField>;
  /** Why nothing can be imported as it is. */
  readonly refusal: string | undefined;
  /** How the dates that can be read two ways are read, column by column. */
  readonly dates: readonly string[];
  readonly assumptions: readonly string[];
  readonly rows: readonly PreviewRow[];
  readonly counts: Readonly<Record<Action, number>>;
  readonly repairs: Repairs;
  readonly notices: readonly Notice[];
  /** What to send: the file, with the repairs in it. */
  readonly text: string;
};

export function reviewOf({ text, choices, edits, known, today }: Question): Review {
  const table = readTable(text, choices);
  const mended = edited(table, edits);
  const plan = planApplications(mended, choices, today);
  const dates = layoutOf(table, plan.mapping, { ...choices, dayFirst: undefined }, today).assumptions;
  const rows = previewOf({ table, plan, edits, known, today });
  return {
    delimiter: dialectOf(text).delimiter,
    headerRow: table.headerRow,
    columns: columnsOf(table, plan.mapping),
    shared: sharedFields,
    refusal: plan.problems.find(({ kind }) => kind === "not_importable")?.message,
    dates,
    assumptions: plan.assumptions.filter((sentence) => !dates.includes(sentence)),
    rows,
    counts: countsOf(rows),
    repairs: repairsBefore(table, text, choices, today),
    notices: noticesOf(plan),
    text: isEdited(edits) ? textOf(mended) : text,
  };
}

let before: { readonly key: string; readonly text: string; readonly repairs: Repairs } | undefined;

/**
 * What there was to repair as the file came, so that what is repaired stays in sight and can be repaired otherwise. It
 * is kept from one question to the next, because repairs do not change it.
 */
function repairsBefore(table: Table, text: string, { statuses: _, ...choices }: Choices, today: Day): Repairs {
  const key = JSON.stringify([choices, today]);
  if (before?.key !== key || before.text !== text)
    before = { key, text, repairs: repairsOf(table, planApplications(table, choices, today)) };
  return before.repairs;
}

/** The rows that were not imported, as a file to put right and import again. */
export function rejectsOf(question: Question, refused: ReadonlyMap<number, string>): string {
  const { text, choices, edits, today } = question;
  const table = readTable(text, choices);
  const plan = planApplications(edited(table, edits), choices, today);
  const why = new Map([
    ...plan.problems.filter(({ kind }) => kind === "no_company").map(({ row, message }) => [row, message] as const),
    ...[...edits.leftOut].map((row) => [row, "You left this row out."] as const),
    ...refused,
  ]);
  const rejected = edited(table, { ...noEdits, cells: edits.cells }).rows.filter(({ row }) => why.has(row));
  return safeCsv([
    [...table.columns, "Row", "Why it was not imported"],
    ...rejected.map(({ row, cells }) => [...cells, String(row), why.get(row) ?? ""]),
  ]);
}

function columnsOf({ columns, rows }: Table, mapping: Mapping): FileColumn[] {
  return columns.map((name, n) => {
    const samples = new Set<string>();
    for (const { cells } of rows) {
      const cell = cells[n] ?? "";
      if (!isNothing(cell)) samples.add(cell.slice(0, 120));
      if (samples.size === 3) break;
    }
    return { name, field: mapping[name] ?? "note", samples: [...samples] };
  });
}

type Reviewed = Pick<Question, "edits" | "known" | "today"> & {
  readonly table: Table;
  readonly plan: Plan<PlannedRow>;
};

function previewOf({ table, plan, edits, known, today }: Reviewed): PreviewRow[] {
  if (plan.rows.length === 0 && plan.problems.some(({ kind }) => kind === "not_importable")) return [];
  const decided = new Map(
    reconcile({ rows: plan.rows, known, today }).map((decision) => [decision.planned.row, decision]),
  );
  const repeats = new Set(plan.problems.filter(({ kind }) => kind === "repeated").map(({ row }) => row));
  const cellOf = reader(table, plan.mapping);
  return edited(table, { ...edits, leftOut: noEdits.leftOut }).rows.map((row) => {
    const decision = decided.get(row.row);
    if (decision) return { ...plannedRow(decision.planned), action: decision.action };
    const without = repeats.has(row.row) ? "repeat" : "no_company";
    return {
      row: row.row,
      action: edits.leftOut.has(row.row) ? "left_out" : without,
      company: cellOf(row, "company"),
      role: cellOf(row, "role"),
      location: cellOf(row, "location"),
    };
  });
}

function plannedRow({ row, fields }: PlannedRow): Omit<PreviewRow, "action"> {
  const { stage, outcome, appliedOn } = standingOf(fields.history);
  return {
    row,
    company: fields.company,
    role: fields.role,
    location: typeof fields.location === "string" ? fields.location : "",
    stage,
    outcome,
    sentOn: appliedOn,
    isUndated: fields.history.every((entry) => entry.on !== appliedOn || isUndated(entry)),
  };
}

function reader({ columns }: Table, mapping: Mapping) {
  return ({ cells }: TableRow, field: ColumnField) => cells[columns.findIndex((name) => mapping[name] === field)] ?? "";
}

function countsOf(rows: readonly PreviewRow[]): Record<Action, number> {
  const counts: Record<Action, number> = { create: 0, update: 0, skip: 0, repeat: 0, no_company: 0, left_out: 0 };
  for (const { action } of rows) counts[action]++;
  return counts;
}
