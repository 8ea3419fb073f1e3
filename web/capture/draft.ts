import type { Application } from "../../shared/application.ts";
import type { Evidence, PostingFields } from "../../shared/posting/fields.ts";

type Salary = NonNullable<Application["salary"]>;

/** What a field was read from, for the line under it. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  "json-ld": "From the page's data",
  microdata: "From the page's data",
  rdfa: "From the page's data",
  meta: "From the page's tags",
  "page title": "From its title",
  "page text": "From its text",
  address: "From its address",
};

/** The fields of the application as they stand in the form; what was left empty is left out. */
export function fieldsOf(data: FormData, { postedOn }: PostingFields) {
  const text = (name: string) => String(data.get(name) ?? "").trim();
  const texts = ["location", "workMode", "employment", "source", "deadlineOn", "postingUrl", "description"];
  const given = Object.fromEntries(texts.flatMap((name) => (text(name) ? [[name, text(name)]] : [])));
  const salary = salaryOf(text);
  return {
    role: text("role"),
    company: text("company"),
    stage: "saved" as const,
    ...given,
    ...(salary && { salary }),
    ...(postedOn && { notes: `Posted: ${postedOn}` }),
  };
}

function salaryOf(text: (name: string) => string): Salary | undefined {
  const number = (name: string) => (text(name) ? Number(text(name)) : undefined);
  const salary = {
    min: number("min"),
    max: number("max"),
    currency: text("currency").toUpperCase() || undefined,
    per: text("per") || undefined,
    text: text("pay") || undefined,
  };
  const given = Object.entries(salary).filter(([, value]) => value !== undefined);
  return given.length > 0 ? (Object.fromEntries(given) as Salary) : undefined; // members that are a salary's
}
