import { careerForge } from "./formats/careerforge.ts";
import { hiredApplications } from "./formats/hired-applications.ts";
import { jobSync } from "./formats/jobsync.ts";
import { ladderly } from "./formats/ladderly.ts";
import { linkedInApplications, linkedInSavedJobs } from "./formats/linkedin-jobs.ts";
import { stageTracker } from "./formats/stagetracker.ts";
import { plainWords } from "./plain.ts";
import type { Choices } from "./plan.ts";
import type { Tracker } from "./tracker.ts";

const trackers: readonly Tracker[] = [
  linkedInApplications,
  linkedInSavedJobs,
  jobSync,
  hiredApplications,
  ladderly,
  careerForge,
  stageTracker,
];

/** The program that a list of applications came out of, by the columns that only it has. */
export function trackerOf(columns: readonly string[]): Tracker | undefined {
  const names = new Set(columns.map(plainWords));
  return trackers.find(({ knownBy }) => knownBy.every((name) => names.has(name)));
}

/** What is decided about a list, with what is known of the program it came out of; a person's own word goes first. */
export function withTracker(columns: readonly string[], choices: Choices, tracker: Tracker | undefined): Choices {
  if (!tracker) return choices;
  const { mapping = {}, statuses, dayFirst, isPrivate = [] } = tracker;
  const known = columns.flatMap((name) => {
    const words = plainWords(name);
    if (isPrivate.includes(words)) return [[name, choices.withPrivate ? "note" : "ignore"] as const];
    const field = mapping[words];
    return field ? [[name, field] as const] : [];
  });
  return {
    dayFirst,
    ...choices,
    mapping: { ...Object.fromEntries(known), ...choices.mapping },
    statuses: { ...statuses, ...choices.statuses },
  };
}
