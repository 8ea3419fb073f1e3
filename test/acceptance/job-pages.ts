import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Posting } from "../../shared/posting/posting.ts";
import { readPostings } from "../../shared/posting/posting.ts";
import type { Check } from "./score.ts";

type Expectation = {
  readonly title?: string | null;
  readonly company?: string | null;
  readonly locations?: readonly string[] | string;
  readonly location_text_in_their_format?: string | null;
  readonly salary?: Readonly<Record<string, unknown>> | null;
  readonly remote?: boolean | string | null;
  readonly datePosted?: string | null;
  readonly validThrough?: string | null;
  readonly employmentType?: string | readonly string[] | null;
  readonly all_titles?: readonly string[];
  readonly page_url?: string;
};

const employments: Readonly<Record<string, string>> = {
  fulltime: "full_time",
  parttime: "part_time",
  intern: "internship",
  contractor: "contract",
};

/** Pages of job boards and applicant tracking systems against what an independent reader saw in them. */
export function checkJobPages(folder: string): Check[] {
  const expected: Record<string, Expectation> = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  return Object.entries(expected)
    .filter(([file]) => existsSync(join(folder, file)))
    .flatMap(([file, expectation]) => {
      const postings = readPostings(readFileSync(join(folder, file), "utf8"), expectation.page_url);
      return checksOf(expectation, postings).map(([what, wanted, actual]) => ({
        group: "job pages",
        what,
        file,
        expected: wanted,
        actual,
      }));
    });
}

type Fact = readonly [what: string, expected: unknown, actual: unknown];

/** `null` is absent; what the oracle calls ambiguous is not asserted. */
function checksOf(expectation: Expectation, postings: readonly Posting[]): Fact[] {
  const fields: Posting["fields"] = postings[0]?.fields ?? {};
  const { title, company, locations, salary, remote, datePosted, validThrough, employmentType } = expectation;
  const said = expectation.location_text_in_their_format;
  const places = Array.isArray(locations) ? locations.join("; ") : undefined;
  const isSimple = said !== undefined && !places;
  return [
    ...(title !== undefined ? [["title", title, fields.role ?? null] as const] : []),
    ...(company !== undefined ? [["company", company, fields.company ?? null] as const] : []),
    ...(places !== undefined ? [["location", places, (fields.location ?? "").replace(/\s+/g, " ")] as const] : []),
    ...(isSimple ? [["location", said, fields.location ?? null] as const] : []),
    ...(salary !== undefined ? salaryFacts(salary, fields.salary) : []),
    ...(typeof remote === "boolean" ? [["remote", remote, fields.workMode === "remote"] as const] : []),
    ...(datePosted !== undefined ? [["posted", dayOf(datePosted), fields.postedOn ?? null] as const] : []),
    ...(validThrough !== undefined ? [["deadline", dayOf(validThrough), fields.deadlineOn ?? null] as const] : []),
    ...(typeof employmentType === "string"
      ? [["employment", employmentNamed(employmentType), fields.employment ?? null] as const]
      : []),
    ...(expectation.all_titles
      ? [["postings", expectation.all_titles.join(), postings.map((one) => one.fields.role).join()] as const]
      : []),
  ];
}

function salaryFacts(expected: Expectation["salary"], actual: Posting["fields"]["salary"]): Fact[] {
  if (!expected) return [["salary", null, actual?.min ?? actual?.max ?? null]];
  const unit =
    typeof expected.unit === "string" && !expected.unit.includes(" ") ? expected.unit.toLowerCase() : undefined;
  return [
    [
      "salary",
      `${expected.min}-${expected.max} ${expected.currency}`,
      `${actual?.min}-${actual?.max} ${actual?.currency}`,
    ],
    ...(unit ? [["salary per", unit, actual?.per] as const] : []),
  ];
}

function dayOf(date: string | null): string | null {
  return date?.slice(0, 10) ?? null;
}

function employmentNamed(type: string): string {
  return employments[type.toLowerCase().replace(/[^a-z]/g, "")] ?? type;
}
