import { optionLabel } from "../form-words.ts";
import type { HistoryEntry } from "../history-entry.ts";
import type { Outcome, Stage } from "../stages.ts";

const stageWords: Readonly<Record<Stage, string>> = {
  saved: "Posting saved",
  applied: "Applied",
  screening: "First talks",
  interviewing: "Invited to interviews",
  offer: "Offer received",
};

const outcomeWords: Readonly<Record<Outcome, string>> = {
  accepted: "Offer accepted",
  declined: "Offer declined",
  rejected: "Rejected by the company",
  withdrawn: "Application withdrawn",
  no_response: "No response",
};

/** A step of an application, as an official who never saw the product reads it. Notes stay the person's own. */
export function stepWords({ stage, outcome }: HistoryEntry): string {
  if (stage) return stageWords[stage];
  return outcome ? outcomeWords[outcome] : "";
}

type Told = { readonly round?: number | undefined; readonly format?: string | undefined };

/** "Interview 2 (video)" */
export function interviewWords({ round, format, outcome }: Told & { readonly outcome?: string | undefined }): string {
  const how = [
    ...(format && format !== "other" ? [optionLabel(format).toLowerCase()] : []),
    ...(outcome === "cancelled" ? ["cancelled"] : []),
    ...(outcome === "no_show" ? ["did not take place"] : []),
  ];
  return `Interview${round ? ` ${round}` : ""}${how.length > 0 ? ` (${how.join(", ")})` : ""}`;
}

/** "Job board, LinkedIn": the way it was sent, and where the posting was found, unless that says the same. */
export function wayWords(channel: string | undefined, source = ""): string {
  const way = channel ? optionLabel(channel) : "";
  return [way, source.toLowerCase() === way.toLowerCase() ? "" : source].filter((part) => part !== "").join(", ");
}
