import { planApplications } from "../applications.ts";
import { type ColumnField, columnFields } from "../columns.ts";
import { contactColumns } from "../contact-columns.ts";
import { planContacts } from "../contacts.ts";
import type { TextFile } from "../file.ts";
import type { TextFormat } from "../format.ts";
import { planPractice } from "../practice.ts";
import { practiceColumns } from "../practice-columns.ts";
import { readTable } from "../table.ts";

/** A table of applications, whatever its columns are called: what a table is when nothing speaks against it. */
export const applicationTable: TextFormat = {
  name: "applications",
  label: "a table of applications",
  recognises: ({ kind = "application" }) => kind === "application",
  plan({ text, choices, withPrivate }, today) {
    const mapping = ownMapping(choices.mapping);
    const own = { ...choices, mapping };
    return planApplications(readTable(text, own), { ...own, withPrivate }, today);
  },
};

/** A table of people: names, and how they are reached or connected. */
export const contactTable: TextFormat = {
  name: "contacts",
  label: "a table of contacts",
  recognises: (file) => file.kind === "contact" || (file.kind === undefined && file.head.some(namesPeople)),
  plan: planContacts,
};

/** A table of problems, or of a person's attempts at them. */
export const practiceTable: TextFormat = {
  name: "practice",
  label: "a practice log",
  recognises: (file) => file.kind === "practice" || (file.kind === undefined && file.head.some(namesProblems)),
  plan: planPractice,
};

function ownMapping(mapping: TextFile["choices"]["mapping"]): Readonly<Record<string, ColumnField>> | undefined {
  if (!mapping) return undefined;
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([name, wanted]) => {
      const field = columnFields.find((one) => one === wanted);
      return field ? [[name, field]] : [];
    }),
  );
}

/** What only a list of applications has. */
const ofApplications =
  /^(date applied|applied date|applied on|application date|applied|application status|job title|job url|job link|job position|status|stage|salary|statut|estado|date candidature)$/;

function namesPeople(row: readonly string[]): boolean {
  const fields = new Set(row.flatMap((cell) => contactColumns.vocabulary(cell).map(({ field }) => field)));
  if (fields.has("firstName") && fields.has("lastName")) return true;
  const isReached = fields.has("email") || fields.has("phone");
  const isPerson = row.some((cell) => /^(full )?name$|^display name$|^given name$|^first name$/.test(cell));
  return isPerson && isReached && !row.some((cell) => ofApplications.test(cell) && cell !== "job title");
}

function namesProblems(row: readonly string[]): boolean {
  const fields = new Set(row.flatMap((cell) => practiceColumns.vocabulary(cell).map(({ field }) => field)));
  if (row.some((cell) => /^(company|company name|employer|entreprise|firma|empresa)$/.test(cell))) return false;
  const isNamed = row.some((cell) => /^((leet ?code )?(problem|question)( (name|title))?|leet ?code)$/.test(cell));
  return (isNamed && row.length > 1) || (fields.has("title") && fields.has("difficulty"));
}
