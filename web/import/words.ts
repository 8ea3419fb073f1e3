import type { ColumnField } from "../../shared/import/columns.ts";
import type { ProblemKind, StatusMeaning } from "../../shared/import/plan.ts";
import { outcomes, stages } from "../../shared/stages.ts";
import { outcomeWord, stageWord } from "../words.ts";
import type { Action } from "./review.ts";

/** What a column can become, in the order in which it is offered. */
export const fieldWord: Readonly<Record<ColumnField, string>> = {
  company: "Company",
  role: "Role",
  status: "Status",
  appliedOn: "Date applied",
  savedOn: "Date saved",
  updatedOn: "Date of last status",
  statusHistory: "Status history",
  step: "Round or outcome",
  followUpOn: "Follow up on",
  nextAction: "Next step",
  deadlineOn: "Deadline",
  postingUrl: "Link",
  location: "Location",
  workMode: "Remote or on site",
  employment: "Employment",
  salary: "Salary",
  salaryMin: "Salary from",
  salaryMax: "Salary to",
  currency: "Currency",
  offerBase: "Offered salary",
  source: "Source",
  excitement: "Rating",
  tags: "Tags",
  description: "Job description",
  notes: "Notes",
  contact: "Contact",
  externalId: "Number of the job",
  postedOn: "Date posted",
  note: "Goes into notes",
  ignore: "Leave out",
};

/** Shown even when no column has them. */
export const essentials = ["company", "role", "status", "appliedOn"] as const;

export const actionWord: Readonly<Record<Action, string>> = {
  create: "New",
  update: "Gets more",
  skip: "Here already",
  repeat: "Twice in file",
  no_company: "No company",
  left_out: "Left out",
};

/** What was decided about rows, as a heading over them. */
export const noticeWord: Partial<Readonly<Record<ProblemKind, readonly [one: string, many: string]>>> = {
  repeated: ["row repeats another and is kept once", "rows repeat others and are kept once"],
  ahead: ["date is yet to come and goes into the notes", "dates are yet to come and go into the notes"],
  bad_link: ["link is no web address and goes into the notes", "links are no web addresses and go into the notes"],
  too_long: ["text is too long for its field", "texts are too long for their fields"],
  extra_cells: ["row has more cells than there are columns", "rows have more cells than there are columns"],
  contradiction: ["row contradicts itself", "rows contradict themselves"],
  not_a_row: ["line holds no application", "lines hold no application"],
};

export const meanings: readonly (readonly [StatusMeaning, string])[] = [
  ...stages.map((stage) => [stage, stageWord[stage]] as const),
  ["follow_up", "Applied, to follow up"],
  ...outcomes.map((outcome) => [outcome, outcomeWord[outcome]] as const),
];

/** "1 row", "2 rows", "12,000 rows". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** "rows 3, 8 and 12", "rows 3, 8, 12 and 40 more". */
export function rowsText(rows: readonly number[]): string {
  const shown = rows.slice(0, 4).map((row) => row.toLocaleString("en"));
  if (rows.length === 1) return `row ${shown[0]}`;
  const last = rows.length > shown.length ? `${rows.length - shown.length} more` : shown.pop();
  return `rows ${shown.join(", ")} and ${last}`;
}
