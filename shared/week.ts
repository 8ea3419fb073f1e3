import { addDays, dayIn } from "./calendar.ts";
import type { Day } from "./day.ts";
import { standingOf } from "./history.ts";
import type { HistoryEntry } from "./history-entry.ts";
import { kindNameOf } from "./names.ts";

/** What was done in a week, and what had been planned. */
export type Week = {
  readonly done: Readonly<Record<Metric, number>>;
  readonly targets: Readonly<Partial<Record<string, number>>>;
};
type Metric =
  | "applications_sent"
  | "answers"
  | "interviews"
  | "reviews_done"
  | "practice_attempts"
  | "study_minutes"
  | "interactions";

type Written = { readonly id: string; readonly fields: Readonly<Record<string, unknown>> };

type Given = {
  /** At least all that was written since the week began. */
  readonly records: readonly Written[];
  /** The Monday it began on. */
  readonly monday: Day;
  readonly timeZone: string;
  readonly targets?: Week["targets"] | undefined;
};

/**
 * Counts a week by the days that records name, not by when they were written: what is backdated into it counts. An
 * answer is the first reaction of a company, an interview one that took place.
 */
export function weekOf({ records, monday, timeZone, targets = {} }: Given): Week {
  const end = addDays(monday, 7);
  const isIn = (on: unknown) => typeof on === "string" && on >= monday && on < end;
  const isAt = (at: unknown) => typeof at === "string" && isIn(dayIn(new Date(at), timeZone));
  const of = (kind: string) => records.filter(({ id }) => kindNameOf(id) === kind).map(({ fields }) => fields);
  const attempts = of("attempt").filter(({ at }) => isAt(at));
  const held = of("interview").filter(({ scheduledAt, outcome }) => isAt(scheduledAt) && took(outcome));
  const studied = of("study").filter(({ on }) => isIn(on));
  return {
    targets,
    done: {
      applications_sent: of("application").filter(({ appliedOn }) => isIn(appliedOn)).length,
      answers: of("application").filter(({ history }) => isIn(answeredOn(history as readonly HistoryEntry[]))).length, // its kind's
      interviews: held.length,
      reviews_done: attempts.filter(({ rating, practiceId }) => rating && practiceId).length,
      practice_attempts: attempts.length,
      study_minutes: studied.reduce((sum, { minutes }) => sum + Number(minutes), 0),
      interactions: of("interaction").filter(({ on }) => isIn(on)).length,
    },
  };
}

const took = (outcome: unknown) => outcome === "passed" || outcome === "rejected" || outcome === "waiting";

/** The day from which on the history says that somebody reacted. */
function answeredOn(history: readonly HistoryEntry[] = []): Day | undefined {
  const upTo = history.findIndex((_, n) => standingOf(history.slice(0, n + 1)).answered);
  return history[upTo]?.on;
}
