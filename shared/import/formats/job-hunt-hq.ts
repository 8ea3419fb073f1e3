import type { Day } from "../../day.ts";
import { planApplications } from "../applications.ts";
import type { ColumnField } from "../columns.ts";
import { linkOf } from "../contact-record.ts";
import { csvOf } from "../csv-text.ts";
import { isObject, type JsonFormat } from "../format.ts";
import { recordId } from "../identity.ts";
import { cut, oneLine } from "../plain.ts";
import type { AnyPlan, PlannedRecord } from "../plan.ts";
import { readTable } from "../table.ts";

/** Job Hunt HQ: its applications as rows from 2, then its companies; what it ticked off has no place here. */
export const jobHuntHq: JsonFormat = {
  name: "job-hunt-hq",
  label: "Job Hunt HQ",
  recognises: (json) =>
    isObject(json) && Array.isArray(json.apps) && (isObject(json.done) || Array.isArray(json.companies)),
  plan: (json, today) => planBackup(isObject(json) ? json : {}, today),
};

const mapping: Readonly<Record<string, ColumnField>> = {
  id: "externalId",
  company: "company",
  role: "role",
  url: "postingUrl",
  status: "status",
  source: "source",
  location: "location",
  salary: "salary",
  appliedAt: "appliedOn",
  nextDate: "followUpOn",
  nextAction: "nextAction",
  contact: "contact",
  notes: "notes",
  createdAt: "savedOn",
  updatedAt: "updatedOn",
};

const statuses = { screen: "screening", technical: "interviewing", onsite: "interviewing" } as const;

function planBackup({ apps, companies, done }: Readonly<Record<string, unknown>>, today: Day): AnyPlan {
  const jobs = objects(apps).map((job) => ({
    ...Object.fromEntries(Object.keys(mapping).map((name) => [name, ""])),
    ...job,
  }));
  const plan = planApplications(readTable(csvOf(jobs), { headerRow: 1 }), { mapping, statuses, headerRow: 1 }, today);
  const firms = objects(companies).flatMap((company, n) => companyOf(company, jobs.length + 2 + n) ?? []);
  const ticked = isObject(done) ? Object.keys(done).length : 0;
  return {
    ...plan,
    format: "job-hunt-hq",
    rows: [...plan.rows, ...firms],
    problems: firms.length > 0 ? plan.problems.filter(({ kind }) => kind !== "not_importable") : plan.problems,
    assumptions: [
      ...plan.assumptions,
      ...(ticked > 0 ? [`${ticked} ticked-off items of its checklists stay behind.`] : []),
    ],
  };
}

function objects(list: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function companyOf(company: Readonly<Record<string, unknown>>, row: number): PlannedRecord | undefined {
  const { name, url, website, careersUrl, id: _, notes, ...rest } = company;
  if (typeof name !== "string" || oneLine(name) === "") return undefined;
  const link = [careersUrl, url, website].flatMap((text) =>
    typeof text === "string" ? (linkOf(text.trim()) ?? []) : [],
  )[0];
  const more = Object.entries(rest).flatMap(([field, value]) =>
    typeof value === "string" || typeof value === "number" ? [`${field}: ${value}`] : [],
  );
  const text = [...(typeof notes === "string" ? [notes] : []), ...more].filter((line) => !/: ?$/.test(line)).join("\n");
  const fields = {
    name: cut(oneLine(name), 200),
    ...(link && { careersUrl: link }),
    ...(text && { notes: cut(text, 20_000) }),
  };
  return { row, kind: "company", id: recordId("company", [fields.name]), fields };
}
