import { applications } from "../store/records.ts";
import type { AgendaItem } from "../today/agenda.ts";
import { type StageShown, stageShown } from "../ui/icon.tsx";

/** Whom a date is about, and the stage that gives it its colour. */
export function subjectOf({ record, title }: AgendaItem): { readonly name: string; readonly stage: StageShown } {
  const id = record.kind === "application" ? record.id : record.applicationId;
  const application = typeof id === "string" ? applications.value.get(id) : undefined;
  if (!application) return { name: title, stage: "saved" };
  return { name: application.company, stage: record.kind === "interview" ? "interviewing" : stageShown(application) };
}
