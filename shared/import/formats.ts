import type { Day } from "../day.ts";
import type { Decision } from "./decision.ts";
import { type TextFile, textFile } from "./file.ts";
import type { Compared, JsonFormat, TextFormat } from "./format.ts";
import { type Member, planArchive } from "./formats/archive.ts";
import { careerOps, careerOpsLog } from "./formats/career-ops.ts";
import { hiredCompanies, hiredContacts } from "./formats/hired-people.ts";
import { jobHuntHq } from "./formats/job-hunt-hq.ts";
import { jobPage } from "./formats/job-page.ts";
import { planTable, tableIn } from "./formats/json-list.ts";
import { jsonResume } from "./formats/json-resume.ts";
import { linkedInAddressBook, linkedInConnections } from "./formats/linkedin.ts";
import { linkedInInvitations } from "./formats/linkedin-invitations.ts";
import { ownCsv } from "./formats/own-csv.ts";
import { decideOwnExport, ownExport } from "./formats/own-export.ts";
import { questionList } from "./formats/question-list.ts";
import { reviewLog } from "./formats/review-log.ts";
import { applicationTable, contactTable, practiceTable } from "./formats/tables.ts";
import { vcard } from "./formats/vcard.ts";
import { tableInMarkdown } from "./markdown.ts";
import type { AnyPlan } from "./plan.ts";
import { reconcileRecords } from "./reconcile-records.ts";

/** What is to be imported: text as of a spreadsheet, a JSON document, or the files of an archive. */
export type Source = Given &
  (Pick<TextFile, "text" | "choices"> | { readonly json: unknown } | { readonly members: readonly Member[] });
type Given = Pick<TextFile, "kind" | "withPrivate">;

/** Files of a known form, the surest first. */
const known: readonly TextFormat[] = [
  ownCsv,
  jobPage,
  vcard,
  linkedInConnections,
  linkedInAddressBook,
  linkedInInvitations,
  hiredContacts,
  hiredCompanies,
  reviewLog,
  careerOps,
  careerOpsLog,
  questionList,
];
/** Tables of unknown form: taken for what their columns speak of, for applications last. */
const tables: readonly TextFormat[] = [contactTable, practiceTable, applicationTable];
const documents: readonly JsonFormat[] = [ownExport, jobHuntHq, jsonResume];

/** What a file would write; nothing when it is of no form that is known. */
export function planOf(source: Source, today: Day): AnyPlan | undefined {
  if ("members" in source) return planArchive(source.members, source, { known, tables, documents }, today);
  if ("json" in source) {
    const format = documents.find(({ recognises }) => recognises(source.json));
    if (format) return labelled(format, format.plan(source.json, today));
    const table = tableIn(source.json, source);
    return table && planTable(table, [...known, ...tables], today);
  }
  const file = textFile(source.text, source);
  const format = known.find(({ recognises }) => recognises(file));
  if (format) return labelled(format, format.plan(file, today));
  const rows = tableInMarkdown(source.text);
  const sheet = rows === undefined ? file : textFile(rows, source);
  const table = tables.find(({ recognises }) => recognises(sheet));
  return table && labelled(table, table.plan(sheet, today));
}

function labelled({ label }: Pick<TextFormat, "label">, plan: AnyPlan): AnyPlan {
  return { ...plan, label: plan.label ?? label };
}

/** What becomes of each record of a plan, given what is there. */
export function decide({ format }: Pick<AnyPlan, "format">, compared: Compared): Decision[] {
  return format === "readyline" ? decideOwnExport(compared) : reconcileRecords(compared);
}
