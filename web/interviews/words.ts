import type { Interview } from "../../shared/interview.ts";

export type Format = NonNullable<Interview["format"]>;
export type Result = NonNullable<Interview["outcome"]>;

/** The formats of rounds as people read them. */
export const formatWord: Readonly<Record<Format, string>> = {
  phone: "Phone",
  video: "Video",
  onsite: "On site",
  take_home: "Take-home",
  pairing: "Pairing",
  panel: "Panel",
  system_design: "System design",
  behavioural: "Behavioural",
  other: "Other",
};

export const resultWord: Readonly<Record<Result, string>> = {
  scheduled: "Scheduled",
  waiting: "Waiting for news",
  passed: "Passed",
  rejected: "Rejected",
  no_show: "Nobody came",
  cancelled: "Cancelled",
};

/** The tone of its badge. */
export const resultTone: Partial<Readonly<Record<Result, "ok" | "warn" | "bad">>> = {
  passed: "ok",
  rejected: "bad",
  waiting: "warn",
};

/** "Round 2, video"; "Interview" when nothing more is known. */
export function roundName({ round, format }: Pick<Interview, "round" | "format">): string {
  const word = format && format !== "other" ? formatWord[format] : undefined;
  if (round) return `Round ${round}${word ? `, ${lower(word)}` : ""}`;
  return word ? `${word} interview` : "Interview";
}

const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/** How sure an answer was, from 0 to 5. */
export const confidenceWord = ["No idea", "Hardly", "Shaky", "Fair", "Good", "Could teach it"] as const;
