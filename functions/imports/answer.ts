import type { Plan, PlannedRecord } from "../../shared/import/plan.ts";
import type { Outcome } from "./carry-out.ts";

/** A file of a hundred thousand mistakes is told as well by its first ones; the answer must fit. */
const mostProblems = 1_000;
const mostPreviewed = 50;

/** What an import did, or would do, as the API tells it. */
export function answerOf(plan: Plan<PlannedRecord>, { decisions, next }: Outcome) {
  const count = (action: string) => decisions.filter((decision) => decision.action === action).length;
  const rowsWithout = plan.problems.filter(({ kind }) => kind === "repeated" || kind === "no_company").length;
  return {
    format: plan.format,
    headerRow: plan.headerRow,
    mapping: plan.mapping,
    created: count("create"),
    updated: count("update"),
    skipped: count("skip") + rowsWithout,
    problems: plan.problems.slice(0, mostProblems),
    problemCount: plan.problems.length,
    unknownStatuses: plan.unknownStatuses.map(({ word, rows }) => ({
      word,
      count: rows.length,
      rows: rows.slice(0, 100),
    })),
    assumptions: plan.assumptions,
    preview: decisions.slice(0, mostPreviewed).map(({ action, id, planned }) => ({
      row: planned.row,
      action,
      kind: planned.kind,
      id,
      ...planned.fields,
    })),
    ...(next && { next }),
  };
}
