import { cut } from "../import/plain.ts";
import { employmentOf, workModeOf } from "../import/work-terms.ts";
import { postingOf } from "../posting-url.ts";
import type { PostingFields } from "./fields.ts";
import { payOf } from "./pay.ts";
import { placeOf } from "./places.ts";
import { postingDay } from "./posting-day.ts";
import { readableHtml } from "./readable.ts";
import { plainText, type Thing, textOf, valuesOf } from "./thing.ts";

export const longestLine = 200;
export const longestDescription = 50_000;

/** What a schema.org JobPosting says. */
export function fieldsOfThing(thing: Thing, pageUrl: string | undefined): PostingFields {
  const company = textOf(thing, "hiringorganization", "employer");
  const role = textOf(thing, "title", "name", "jobtitle");
  const location = placeOf(thing, company);
  return {
    ...line("role", role),
    ...line("company", company),
    ...line("location", location),
    workMode: modeOf(thing, location, role),
    employment: contractOf(thing),
    salary: payOf(thing),
    postingUrl: linkOf(thing, pageUrl),
    description: descriptionOf(thing),
    postedOn: postingDay(textOf(thing, "dateposted", "datepublished")),
    deadlineOn: postingDay(textOf(thing, "validthrough")),
  };
}

function line<K extends string>(name: K, text: string | undefined): { readonly [name in K]?: string } {
  return text ? ({ [name]: cut(text, longestLine) } as { [name in K]: string }) : {}; // the one key it is typed with
}

function modeOf(thing: Thing, location: string | undefined, role: string | undefined): PostingFields["workMode"] {
  const kind = valuesOf(thing, "joblocationtype").map(plainText).join(" ");
  if (/telecommute|remote/i.test(kind)) return "remote";
  return workModeOf(kind) ?? workModeOf(location ?? "") ?? modeInTitle(role ?? "");
}

/** "Backend Engineer (Remote)", but not "Remote Sensing Engineer". */
export function modeInTitle(title: string): PostingFields["workMode"] {
  const marked = title.match(/\(([^()]{1,60})\)|\[([^[\]]{1,60})\]|[-–—|,] *([^-–—|,]{1,60})$/g) ?? [];
  return workModeOf(marked.join(" "));
}

/** One sort of contract; two of them leave it open. */
function contractOf(thing: Thing): PostingFields["employment"] {
  const types = valuesOf(thing, "employmenttype").flatMap((value) => plainText(value)?.split(/[,;|/]/) ?? []);
  return contractIn(types);
}

export function contractIn(types: readonly string[]): PostingFields["employment"] {
  const found = new Set(types.flatMap((type) => employmentOf(type.replaceAll("_", " ").trim()) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Its own address if that can name one posting: some give the company's front page. */
function linkOf(thing: Thing, pageUrl: string | undefined): string | undefined {
  const written = textOf(thing, "url", "@id", "mainentityofpage");
  if (!written || (!pageUrl && !/^https?:/i.test(written)) || !URL.canParse(written, pageUrl)) return undefined;
  const { href } = new URL(written, pageUrl);
  return postingOf(href) && href.length <= 2_000 ? href : undefined;
}

const sections: readonly (readonly [name: string, heading: string])[] = [
  ["responsibilities", "Responsibilities"],
  ["qualifications", "Qualifications"],
  ["skills", "Skills"],
  ["experiencerequirements", "Experience"],
  ["educationrequirements", "Education"],
  ["jobbenefits", "Benefits"],
  ["incentivecompensation", "Incentives"],
];

/** The description, then what the page gives apart from it and it does not hold. */
function descriptionOf(thing: Thing): string | undefined {
  const written = valuesOf(thing, "description").find((value) => plainText(value)) ?? "";
  const description = readableHtml((plainText(written) ?? "").slice(0, 4 * longestDescription));
  const more = sections.flatMap(([name, heading]) => {
    const texts = valuesOf(thing, name).flatMap((value) => {
      const text = readableHtml((plainText(value) ?? "").slice(0, longestDescription));
      return text && !description.includes(text.slice(0, 60)) ? [text] : [];
    });
    return texts.length > 0 ? [`${heading}\n\n${texts.length > 1 ? listed(texts) : texts[0]}`] : [];
  });
  return cut([description, ...more].filter(Boolean).join("\n\n"), longestDescription) || undefined;
}

function listed(texts: readonly string[]): string {
  return texts
    .slice(0, 50)
    .map((text) => `- ${text}`)
    .join("\n");
}
