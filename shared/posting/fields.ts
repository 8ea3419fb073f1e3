import type { Application } from "../application.ts";
import type { Day } from "../day.ts";
import type { Money } from "../import/money.ts";

/** What a posting says, named as the application's own fields. */
export type PostingFields = {
  readonly role?: string;
  readonly company?: string;
  readonly location?: string;
  readonly workMode?: NonNullable<Application["workMode"]>;
  readonly employment?: NonNullable<Application["employment"]>;
  readonly salary?: Money;
  readonly postingUrl?: string;
  readonly description?: string;
  /** The day it was published. */
  readonly postedOn?: Day;
  readonly deadlineOn?: Day;
  /** Where it was found, in words. */
  readonly source?: string;
};

/** What a field was read from, the surest first. */
export type Evidence = "json-ld" | "microdata" | "rdfa" | "meta" | "page title" | "page text" | "address";

export type Posting = {
  readonly fields: PostingFields;
  readonly sources: Readonly<Partial<Record<keyof PostingFields, Evidence>>>;
};

/** Some fields and what they were read from. */
export type Reading = { readonly evidence: Evidence; readonly fields: PostingFields };

/** Each field from the first reading that has it. */
export function combined(readings: readonly Reading[]): Posting {
  const fields: Record<string, unknown> = {};
  const sources: Record<string, Evidence> = {};
  for (const { evidence, fields: read } of readings)
    for (const [name, value] of Object.entries(read)) {
      if (value === undefined || name in fields) continue;
      fields[name] = value;
      sources[name] = evidence;
    }
  return { fields, sources };
}
