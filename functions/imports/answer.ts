import type { AnyPlan } from "../../shared/import/plan.ts";
import type { Outcome } from "./carry-out.ts";

/** A file of a hundred thousand mistakes is told as well by its first ones; the answer must fit. */
const mostProblems = 1_000;
const mostPreviewed = 50;

/** What an import did, or would do, as the API tells it. */
export function answerOf(plan: AnyPlan, { decisions, next }: Outcome) {
  const count = (action: string) => decisions.filter((decision) => decision.action === action).length;
  const rowsWithout = plan.problems.filter(
    ({ kind }) => kind === "repeated" || kind === "no_company" || kind === "no_name",
  ).length;
  return {
    format: plan.format,
    label: plan.label ?? plan.format,
    headerRow: plan.headerRow,
    mapping: plan.mapping,
    created: count("create"),
    updated: count("update"),
    skipped: count("skip") + rowsWithout,
    counts: countsOf(decisions),
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
      ...(planned.file && { file: planned.file }),
      action,
      kind: planned.kind,
      id,
      ...planned.fields,
    })),
    ...(next && { next }),
  };
}

type Counts = { readonly created: number; readonly updated: number; readonly skipped: number };
const countedAs = { create: "created", update: "updated", skip: "skipped" } as const;

/** What became of the records of each kind. */
function countsOf(decisions: Outcome["decisions"]): Readonly<Record<string, Counts>> {
  const counts = new Map<string, Counts>();
  for (const { action, planned } of decisions) {
    const so = counts.get(planned.kind) ?? { created: 0, updated: 0, skipped: 0 };
    counts.set(planned.kind, { ...so, [countedAs[action]]: so[countedAs[action]] + 1 });
  }
  return Object.fromEntries(counts);
}
