import type { Issue } from "../problem.ts";
import { isObject } from "./format.ts";

type Rule = "text" | "day" | "url" | "email" | "texts" | { readonly [field: string]: Rule } | readonly [Fields];
type Fields = { readonly [field: string]: Rule };

const period = { startDate: "day", endDate: "day" } as const;
const profile = { network: "text", username: "text", url: "url" } as const;

/** The fields that JSON Resume v1 names, none of them required; whatever else a document has is let be. */
const resume: Fields = {
  $schema: "url",
  basics: {
    name: "text",
    label: "text",
    image: "text",
    email: "email",
    phone: "text",
    url: "url",
    summary: "text",
    location: { address: "text", postalCode: "text", city: "text", countryCode: "text", region: "text" },
    profiles: [profile],
  },
  work: [
    {
      name: "text",
      location: "text",
      description: "text",
      position: "text",
      url: "url",
      ...period,
      summary: "text",
      highlights: "texts",
    },
  ],
  volunteer: [{ organization: "text", position: "text", url: "url", ...period, summary: "text", highlights: "texts" }],
  education: [
    { institution: "text", url: "url", area: "text", studyType: "text", ...period, score: "text", courses: "texts" },
  ],
  awards: [{ title: "text", date: "day", awarder: "text", summary: "text" }],
  certificates: [{ name: "text", date: "day", url: "url", issuer: "text" }],
  publications: [{ name: "text", publisher: "text", releaseDate: "day", url: "url", summary: "text" }],
  skills: [{ name: "text", level: "text", keywords: "texts" }],
  languages: [{ language: "text", fluency: "text" }],
  interests: [{ name: "text", keywords: "texts" }],
  references: [{ name: "text", reference: "text" }],
  projects: [
    {
      name: "text",
      description: "text",
      highlights: "texts",
      keywords: "texts",
      ...period,
      url: "url",
      roles: "texts",
      entity: "text",
      type: "text",
    },
  ],
  meta: { canonical: "url", version: "text", lastModified: "text" },
};

/** What of a document is not as JSON Resume v1 has it (jsonresume.org/schema), by path. */
export function flawsOfResume(document: unknown): Issue[] {
  return flawsOf(document, resume, "");
}

function flawsOf(value: unknown, rule: Rule, path: string): Issue[] {
  if (rule === "texts") return entries(value, "text", path);
  if (isList(rule)) return entries(value, rule[0], path);
  if (typeof rule === "object") return fieldsOf(value, rule, path);
  if (typeof value !== "string") return [{ path, message: "must be text" }];
  return fits[rule](value) ? [] : [{ path, message: sentences[rule] }];
}

function isList(rule: Rule): rule is readonly [Fields] {
  return Array.isArray(rule);
}

function entries(value: unknown, rule: Rule, path: string): Issue[] {
  if (!Array.isArray(value)) return [{ path, message: "must be a list" }];
  return value.flatMap((entry, n) => flawsOf(entry, rule, `${path}.${n}`));
}

function fieldsOf(value: unknown, fields: Fields, path: string): Issue[] {
  if (!isObject(value)) return [{ path, message: "must be an object" }];
  return Object.entries(fields).flatMap(([name, rule]) =>
    Object.hasOwn(value, name) ? flawsOf(value[name], rule, path ? `${path}.${name}` : name) : [],
  );
}

type Text = Extract<Rule, "text" | "day" | "url" | "email">;

const fits: Readonly<Record<Text, (text: string) => boolean>> = {
  text: () => true,
  day: (text) => /^[12]\d{3}(-[01]\d(-[0-3]\d)?)?$/.test(text),
  url: (text) => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(text),
  email: (text) =>
    /^[^\s@"(),:;<>[\]\\]+(?<!\.)@[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i.test(text),
};

const sentences: Readonly<Record<Text, string>> = {
  text: "must be text",
  day: "must be a date like 2026, 2026-11 or 2026-11-22",
  url: "must be a web address",
  email: "must be an e-mail address",
};
