import { isObject, type JsonFormat } from "../format.ts";
import { recordId } from "../identity.ts";
import { cut, isNothing, oneLine } from "../plain.ts";
import type { AnyPlan } from "../plan.ts";
import { flawsOfResume } from "../resume-flaws.ts";

type Document = Readonly<Record<string, unknown>>;

/**
 * A resume in JSON Resume (jsonresume.org), v1 or v0. It is told by `basics` or `work`, because its schema lets any
 * object pass; what the schema would refuse is imported with a warning.
 */
export const jsonResume: JsonFormat = {
  name: "json-resume",
  label: "JSON Resume",
  recognises: (json) => isObject(json) && (isObject(json.basics) || isListOfObjects(json.work)),
  plan: (json) => planResume(isObject(json) ? json : {}),
};

/** A row of the table holds 380 KB. */
const mostCharacters = 120_000;

function planResume(given: Document): AnyPlan {
  const head = { format: "json-resume", headerRow: 0, mapping: {}, unknownStatuses: [] };
  const { document, renamed } = asV1(given);
  const text = JSON.stringify(document);
  if (text.length > mostCharacters) {
    const message = "This resume is longer than 120,000 characters. Leave out pictures that are written into it.";
    return { ...head, rows: [], problems: [{ row: 1, kind: "not_importable", message }], assumptions: [] };
  }
  const basics = isObject(document.basics) ? document.basics : {};
  const targetRole = short(basics.label);
  const label = [short(basics.name), targetRole].filter(Boolean).join(", ") || "Imported resume";
  return {
    ...head,
    rows: [
      {
        row: 1,
        kind: "resume",
        id: recordId("resume", [text]),
        fields: { label: cut(label, 200), document, ...(targetRole && { targetRole }) },
      },
    ],
    problems: flawsOfResume(document).map(({ path, message }) => ({
      row: 1,
      kind: "not_valid",
      field: path,
      message: `${path} ${message}, by the schema of JSON Resume; it is kept as it is.`,
    })),
    assumptions:
      renamed.length > 0 ? [`Names of an older version were brought up to date: ${renamed.join(", ")}.`] : [],
  };
}

function short(value: unknown): string | undefined {
  const text = typeof value === "string" ? oneLine(value) : "";
  return isNothing(text) ? undefined : cut(text, 200);
}

/** What v0 called by other names, by section. */
const older: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basics: { picture: "image", website: "url" },
  work: { company: "name", website: "url" },
  volunteer: { website: "url" },
  education: { gpa: "score", website: "url" },
  publications: { website: "url" },
  projects: { website: "url" },
};

function asV1(given: Document): { document: Document; renamed: readonly string[] } {
  const renamed = new Set<string>();
  const brought = (section: string, entry: unknown) => {
    if (!isObject(entry)) return entry;
    const names = older[section] ?? {};
    return Object.fromEntries(
      Object.entries(entry).map(([name, value]) => {
        const now = names[name];
        if (!now || Object.hasOwn(entry, now)) return [name, value];
        renamed.add(`${section}.${name}`);
        return [now, value];
      }),
    );
  };
  const document = Object.fromEntries(
    Object.entries(given).map(([section, value]) => [
      section,
      Array.isArray(value) ? value.map((entry) => brought(section, entry)) : brought(section, value),
    ]),
  );
  return { document, renamed: [...renamed] };
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}
