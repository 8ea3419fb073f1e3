import type { Day } from "../../day.ts";
import { planApplications } from "../applications.ts";
import type { ColumnField } from "../columns.ts";
import { csvOf } from "../csv-text.ts";
import { hasColumns, type TextFile } from "../file.ts";
import type { TextFormat } from "../format.ts";
import { markdownCells } from "../markdown.ts";
import { plainWords } from "../plain.ts";
import type { AnyPlan } from "../plan.ts";
import { readTable } from "../table.ts";

/** The list of applications that career-ops keeps as a table in Markdown; a row is a line of the table. */
export const careerOps: TextFormat = {
  name: "career-ops",
  label: "career-ops applications",
  recognises: ({ text }) => rowsOf(text).some((cells) => isHeader(cells)),
  plan: ({ text, choices }, today) => planList(text, choices, today),
};

/** What career-ops writes down of each change: of no use without the list that says which job a number is. */
export const careerOpsLog: TextFormat = {
  name: "career-ops-log",
  label: "career-ops status log",
  recognises: (file) =>
    hasColumns(file, ["from", "to"]) && file.head.some((row) => /^(tracker )?#?$|tracker/.test(row[0] ?? "")),
  plan: (): AnyPlan => ({
    format: "career-ops-log",
    headerRow: 1,
    mapping: {},
    rows: [],
    problems: [
      {
        row: 1,
        kind: "not_importable",
        message: "This log names jobs by number only. Send it in one ZIP together with applications.md.",
      },
    ],
    unknownStatuses: [],
    assumptions: [],
  }),
};

const mapping: Readonly<Record<string, ColumnField>> = {
  "#": "externalId",
  Date: "appliedOn",
  Evaluated: "savedOn",
  Company: "company",
  Via: "source",
  Role: "role",
  Score: "excitement",
  Status: "status",
  "Status History": "statusHistory",
  PDF: "ignore",
  Report: "note",
  Notes: "notes",
};

const statuses = { Evaluated: "saved", Responded: "screening", Discarded: "withdrawn", SKIP: "withdrawn" } as const;

/** The list, with what the log says of each number as a history of its status. */
export function planList(text: string, choices: TextFile["choices"], today: Day, log = ""): AnyPlan {
  const all = rowsOf(text);
  const at = all.findIndex(isHeader);
  const names = all[at] ?? [];
  const history = historyOf(log);
  const jobs = all.slice(at + 1).flatMap((cells) => {
    if (cells.every((cell) => /^:?-*:?$/.test(cell))) return [];
    const job = Object.fromEntries(names.map((name, n) => [name, cells[n] ?? ""]));
    const told = history.get(job["#"] ?? "");
    // The day of the list is that on which a job was looked at; only of one that was sent it may stand for that, too.
    const isUnsent = told !== undefined || /^(evaluated|skip|discarded)/i.test(job.Status ?? "");
    const days = { Date: isUnsent ? "" : (job.Date ?? ""), Evaluated: isUnsent ? (job.Date ?? "") : "" };
    return [{ ...job, ...days, ...(told && { "Status History": told }) }];
  });
  const own = { mapping, statuses: { ...statuses, ...choices.statuses }, dayFirst: choices.dayFirst, headerRow: 1 };
  return { ...planApplications(readTable(csvOf(jobs), { headerRow: 1 }), own, today), format: "career-ops" };
}

function isHeader(cells: readonly string[]): boolean {
  const names = new Set(cells.map(plainWords));
  return names.has("company") && names.has("role") && (names.has("status") || names.has("score"));
}

/** The rows of the tables of a Markdown text; a cell that is nothing but a link to the web is its address. */
function rowsOf(text: string): string[][] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    if (!/^\s*\|.*\|\s*$/.test(line)) return [];
    return [markdownCells(line).map(({ text, link }) => link ?? text)];
  });
}

/** By number: "2026-01-05 Applied, 2026-01-20 Interview". */
function historyOf(log: string): ReadonlyMap<string, string> {
  const history = new Map<string, string>();
  for (const line of log.split(/\r\n|\n|\r/)) {
    const [number = "", date = "", , to = ""] = line.split("\t").map((cell) => cell.trim());
    if (!/^#?\d+$/.test(number) || !/^\d{4}-\d\d-\d\d/.test(date) || to === "") continue;
    const key = number.replace("#", "");
    history.set(key, [history.get(key), `${date.slice(0, 10)} ${to}`].filter(Boolean).join(", "));
  }
  return history;
}
