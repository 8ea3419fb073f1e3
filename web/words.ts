import { type KindName, names } from "../shared/names.ts";
import type { Outcome } from "../shared/stages.ts";
import type { StageShown } from "./ui/icon.tsx";

/** The stages as people read them. */
export const stageWord: Readonly<Record<StageShown, string>> = {
  saved: "Saved",
  applied: "Applied",
  screening: "Screening",
  interviewing: "Interviewing",
  offer: "Offer",
  closed: "Closed",
};

export const outcomeWord: Readonly<Record<Outcome, string>> = {
  accepted: "Accepted",
  declined: "Declined",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  no_response: "No response",
};

type KindWords = { readonly one: string; readonly many: string };

/** Kinds that people call otherwise than their paths do. */
const spoken: Partial<Readonly<Record<KindName, KindWords>>> = {
  practice: { one: "practice question", many: "Practice" },
  contact: { one: "person", many: "People" },
  interaction: { one: "conversation", many: "Conversations" },
  study: { one: "study session", many: "Study sessions" },
};

/** The kinds as people call one of them and all of them. */
export const kindWords = Object.fromEntries(
  Object.entries(names).map(([name, { path }]) => [name, spoken[name as KindName] ?? wordsFrom(name, path)]),
) as Readonly<Record<KindName, KindWords>>; // fromEntries() forgets the names

function wordsFrom(name: string, path: string): KindWords {
  const many = path.replaceAll("-", " ");
  return { one: name, many: many.charAt(0).toUpperCase() + many.slice(1) };
}
