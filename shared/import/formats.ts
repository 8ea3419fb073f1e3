import type { Day } from "../day.ts";
import type { Decision } from "./decision.ts";
import { type TextFile, textFile } from "./file.ts";
import type { Compared, JsonFormat, TextFormat } from "./format.ts";
import { jobPage } from "./formats/job-page.ts";
import { linkedInAddressBook, linkedInConnections } from "./formats/linkedin.ts";
import { linkedInInvitations } from "./formats/linkedin-invitations.ts";
import { decideOwnExport, ownExport } from "./formats/own-export.ts";
import { applicationTable, contactTable, practiceTable } from "./formats/tables.ts";
import { vcard } from "./formats/vcard.ts";
import type { AnyPlan } from "./plan.ts";
import { reconcileRecords } from "./reconcile-records.ts";

/** What is to be imported: text as of a spreadsheet, or a JSON document. */
export type Source =
  | Omit<TextFile, "head">
  | (Omit<TextFile, "head" | "text" | "choices"> & { readonly json: unknown });

/** Files of a known form, the surest first. */
const known: readonly TextFormat[] = [jobPage, vcard, linkedInConnections, linkedInAddressBook, linkedInInvitations];
/** Tables of unknown form: taken for what their columns speak of, for applications last. */
const tables: readonly TextFormat[] = [contactTable, practiceTable, applicationTable];
const documents: readonly JsonFormat[] = [ownExport];

/** What a file would write; nothing when it is of no form that is known. */
export function planOf(source: Source, today: Day): AnyPlan | undefined {
  if ("json" in source) {
    const format = documents.find(({ recognises }) => recognises(source.json));
    return format && labelled(format, format.plan(source.json, today));
  }
  const file = textFile(source.text, source);
  const format = [...known, ...tables].find(({ recognises }) => recognises(file));
  return format && labelled(format, format.plan(file, today));
}

function labelled({ label }: Pick<TextFormat, "label">, plan: AnyPlan): AnyPlan {
  return { ...plan, label: plan.label ?? label };
}

/** What becomes of each record of a plan, given what is there. */
export function decide({ format }: Pick<AnyPlan, "format">, compared: Compared): Decision[] {
  return format === "readyline" ? decideOwnExport(compared) : reconcileRecords(compared);
}
