import type { PostingFields } from "../../posting/fields.ts";
import { readPostings } from "../../posting/posting.ts";
import type { TextFormat } from "../format.ts";
import { importedId } from "../identity.ts";
import type { PlannedRecord, RowProblem } from "../plan.ts";
import { uniqueRecords } from "../unique.ts";

/** A page of a job board or a company: its postings as applications that are saved, not sent. A posting counts as a row. */
export const jobPage: TextFormat = {
  name: "job-page",
  label: "a job page",
  recognises: ({ text }) => /^\s*<[!a-z]/i.test(text) && /<(?:\/[a-z]|meta|script)/i.test(text.slice(0, 50_000)),
  plan({ text }, today) {
    const read = readPostings(text).map(({ fields }, at) => ({ row: at + 1, fields }));
    const { rows, repeats } = uniqueRecords(read.flatMap(({ row, fields }) => plannedOf(row, fields, today)));
    const problems = [...read.flatMap(({ row, fields }) => problemsOf(row, fields)), ...repeats];
    const nothing: RowProblem = { row: 1, kind: "not_importable", message: "This page shows no posting." };
    return {
      format: "job-page",
      headerRow: 0,
      mapping: {},
      rows,
      problems: read.length === 0 ? [nothing] : problems,
      unknownStatuses: [],
      assumptions: [],
    };
  },
};

function plannedOf(row: number, { postedOn, ...posting }: PostingFields, on: string): PlannedRecord[] {
  const { role, company, postingUrl, location } = posting;
  if (!role || !company) return [];
  const given = Object.fromEntries(Object.entries(posting).filter(([, value]) => value !== undefined));
  const fields = { ...given, history: [{ stage: "saved", on }], ...(postedOn && { notes: `Posted: ${postedOn}` }) };
  return [{ row, kind: "application", id: importedId({ role, company, postingUrl, location }), fields }];
}

function problemsOf(row: number, { role, company }: PostingFields): RowProblem[] {
  if (company) return [];
  return [{ row, kind: "no_company", message: "The page names no company, so it is held back.", text: role ?? "" }];
}
