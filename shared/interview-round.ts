import { dayIn } from "./calendar.ts";
import type { Day } from "./day.ts";
import type { Interview } from "./interview.ts";

/** What of a round says when it is, and whether it still is to be. */
export type Round = Pick<Interview, "scheduledAt" | "timeZone" | "minutes" | "outcome">;

/** Where a round stands: still to be dated, ahead, held and without a result, or over. */
export type Standing = "undated" | "ahead" | "awaiting" | "over";

/** A round without an outcome is as good as scheduled. */
export function standingAt({ scheduledAt, minutes, outcome = "scheduled" }: Round, now: number): Standing {
  if (outcome === "waiting") return "awaiting";
  if (outcome !== "scheduled") return "over";
  if (!scheduledAt) return "undated";
  return Date.parse(scheduledAt) + (minutes ?? 60) * 60_000 > now ? "ahead" : "awaiting";
}

/** The day on which a round is to be held, where it is held; nothing while it has no date, or once it is over. */
export function plannedOn({ scheduledAt, timeZone = "UTC", outcome = "scheduled" }: Round): Day | undefined {
  return scheduledAt && outcome === "scheduled" ? dayIn(new Date(scheduledAt), timeZone) : undefined;
}

/** The day of the next round that is still to be held, today included. */
export function nextRoundOn(rounds: Iterable<Round>, today: Day): Day | undefined {
  let next: Day | undefined;
  for (const round of rounds) {
    const on = plannedOn(round);
    if (on && on >= today && (!next || on < next)) next = on;
  }
  return next;
}
