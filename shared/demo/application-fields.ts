import { type History, standingOf } from "../history.ts";
import type { Written } from "./sample.ts";

type Fields = Written<"application">;

/** An application of the sample, for what is written about it elsewhere. */
export type Made = { readonly id: string; readonly company: string; readonly history: History };

/** What applications refer to. */
export type Sources = {
  readonly skills: ReadonlyMap<string, string>;
  readonly resumes: readonly string[];
  /** By company. */
  readonly contacts: ReadonlyMap<string, string>;
};

const channels: Readonly<Record<string, Fields["channel"]>> = {
  "Company site": "company_site",
  "Job board": "job_board",
  LinkedIn: "job_board",
  Meetup: "networking",
  Recruiter: "recruiter",
  Referral: "referral",
};

export const channelOf = (source: string): Fields["channel"] => channels[source] ?? "other";

/** "Berlin, hybrid" and "Remote, EU" say where and how. */
export function placeOf(place: string): Pick<Fields, "location" | "workMode"> {
  const location = place.replace(", hybrid", "");
  if (place.startsWith("Remote")) return { location, workMode: "remote" };
  return { location, workMode: location === place ? "onsite" : "hybrid" };
}

/** "82-94 EUR" is 82,000 to 94,000 euros a year. */
export function salaryOf(pay: string): Pick<Fields, "salary"> {
  const [, min, max, currency] = /^(\d+)-(\d+) ([A-Z]{3})$/.exec(pay) ?? [];
  if (!min || !max || !currency) return {};
  return { salary: { min: Number(min) * 1000, max: Number(max) * 1000, currency, per: "year" } };
}

/** The fields that the history decides. */
export function standingIn(history: History): Pick<Fields, "stage" | "outcome" | "appliedOn"> {
  const { stage, outcome, appliedOn } = standingOf(history);
  return { stage, ...(outcome && { outcome }), ...(appliedOn && { appliedOn }) };
}
