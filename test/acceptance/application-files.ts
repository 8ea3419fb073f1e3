import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { standingOf } from "../../shared/history.ts";
import { planApplications } from "../../shared/import/applications.ts";
import { readDay } from "../../shared/import/dates.ts";
import { decode } from "../../shared/import/decode.ts";
import { layoutOf } from "../../shared/import/layout.ts";
import { isNothing } from "../../shared/import/plain.ts";
import type { Plan } from "../../shared/import/plan.ts";
import { readStatus } from "../../shared/import/status.ts";
import { readTable, type Table } from "../../shared/import/table.ts";
import type { Check } from "./score.ts";

type Expectation = Readonly<Record<string, unknown>> & {
  readonly importable: boolean;
  readonly mapping?: Readonly<Record<string, string>>;
  readonly proposedStatusCounts?: Readonly<Record<string, number>>;
  readonly first?: Readonly<Record<string, string>>;
  readonly last?: Readonly<Record<string, string>>;
};

const today = "2026-11-22";
const group = "applications";

/** Our names for the oracle's fields. */
const fieldNames: Readonly<Record<string, string>> = {
  title: "role",
  applied: "appliedOn",
  url: "postingUrl",
  saved: "savedOn",
  deadline: "deadlineOn",
  followUp: "followUpOn",
  posted: "postedOn",
  rating: "excitement",
};

/** Lists of applications from people's own trackers against what an independent reader counted in them. */
export function checkApplicationFiles(folder: string): Check[] {
  const { files }: { files: Record<string, Expectation> } = JSON.parse(
    readFileSync(join(folder, "applications.expected.json"), "utf8"),
  );
  const there = new Set(readdirSync(join(folder, "applications")));
  return Object.entries(files)
    .filter(([file]) => there.has(file))
    .flatMap(([file, expectation]) => checkFile(join(folder, "applications", file), file, expectation));
}

export function planOf(path: string): { table: Table; plan: Plan } {
  const table = readTable(decode(readFileSync(path)));
  return { table, plan: planApplications(table, {}, today) };
}

function checkFile(path: string, file: string, expectation: Expectation): Check[] {
  const { table, plan } = planOf(path);
  const check = (what: string, expected: unknown, actual: unknown): Check => ({ group, what, file, expected, actual });
  const importable = check("importable", expectation.importable, plan.rows.length > 0);
  if (!expectation.importable) return [importable];
  const read = appliedCells(table, plan);
  const days = read.flatMap(({ day }) => day ?? []).sort();
  return [
    importable,
    check("records", expectation.records, recordsOf(plan)),
    ...Object.entries(expectation.mapping ?? {}).map(([field, header]) =>
      check("mapping", `${fieldNames[field] ?? field} = ${header}`, `${plan.mapping[header]} = ${header}`),
    ),
    ...(expectation.proposedStatusCounts
      ? [check("statuses", expectation.proposedStatusCounts, statusCounts(table, plan))]
      : []),
    ...("appliedDates" in expectation ? [check("dates read", expectation.appliedDates, days.length)] : []),
    ...("minDate" in expectation ? [check("first day", expectation.minDate, days[0])] : []),
    ...("maxDate" in expectation ? [check("last day", expectation.maxDate, days.at(-1))] : []),
    ...(Array.isArray(expectation.unparseableDates)
      ? [check("dates unreadable", expectation.unparseableDates.length, read.filter(({ day }) => !day).length)]
      : []),
    ...checkRow("first", table, 0, expectation, check),
    ...checkRow("last", table, -1, expectation, check),
  ];
}

/** Every row that holds a record: imported, held back for want of a company, or the same as an earlier one. */
function recordsOf(plan: Plan): number {
  return plan.rows.length + plan.problems.filter(({ kind }) => kind === "no_company" || kind === "repeated").length;
}

function appliedCells(table: Table, plan: Plan) {
  const { columns } = layoutOf(table, plan.mapping, {}, today);
  const at = columns.findIndex(({ field }) => field === "appliedOn");
  return table.rows
    .map(({ cells }) => cells[at] ?? "")
    .filter((text) => !isNothing(text))
    .map((text) => ({ text, day: readDay(text, columns[at]?.dayFirst ?? false) }));
}

/** By the last word of the status cell; where columns of rounds or outcomes say more, by what history says. */
function statusCounts(table: Table, plan: Plan): Record<string, number> {
  const at = table.columns.findIndex((name) => plan.mapping[name] === "status");
  const hasOutcomes = Object.entries(plan.mapping).some(([name, field]) => field === "step" && /reject/i.test(name));
  const history = new Map(plan.rows.map(({ row, fields }) => [row, fields.history]));
  const counts: Record<string, number> = {};
  for (const { row, cells } of table.rows) {
    const last = readStatus(cells[at] ?? "", {}, false).at(-1);
    const standing = standingOf(history.get(row) ?? []);
    const meaning = hasOutcomes && standing.outcome === "rejected" ? standing.outcome : last?.meaning;
    const name = last ? (meaning ? proposed(meaning) : `?${last.word}`) : "(empty)";
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function proposed(meaning: string): string {
  if (meaning === "no_response") return "no-response";
  return meaning === "withdrawn" ? "closed" : meaning;
}

function checkRow(
  which: "first" | "last",
  table: Table,
  at: number,
  expectation: Expectation,
  check: (what: string, expected: unknown, actual: unknown) => Check,
): Check[] {
  const cells = table.rows.at(at)?.cells ?? [];
  const names = Object.entries(expectation.mapping ?? {});
  return Object.entries(expectation[which] ?? {}).map(([field, expected]) => {
    const header = names.find(([name]) => name === field)?.[1];
    const column = table.columns.indexOf(header ?? "");
    return check(
      `${which} row`,
      `${field}: ${expected}`,
      `${field}: ${cells[column]}`.slice(0, `${field}: ${expected}`.length),
    );
  });
}
