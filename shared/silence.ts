import { daysBetween } from "./calendar.ts";
import type { Day } from "./day.ts";
import { type History, standingOf } from "./history.ts";

type Waiting = {
  readonly history: History;
  readonly followUpOn?: Day | undefined;
  readonly deadlineOn?: Day | undefined;
  readonly offer?: { readonly respondBy?: Day | undefined } | undefined;
  readonly archived?: boolean | undefined;
};

/** What a profile that says nothing of it means by quiet. */
export const usualQuietAfterDays = 14;

/** Days since the last thing that happened to it. */
export function quietFor({ history }: { readonly history: History }, today: Day): number {
  const last = history.reduce((latest, { on }) => (on > latest ? on : latest), "");
  return last ? Math.max(0, daysBetween(last, today)) : 0;
}

/**
 * Whether it is time to ask what became of it: active, sent, with no date ahead, and silent for that long.
 * A suggestion to write, or to call it no response; nothing is ever set by it.
 */
export function isQuiet(application: Waiting, today: Day, quietAfterDays = usualQuietAfterDays): boolean {
  const { outcome, appliedOn } = standingOf(application.history);
  if (outcome || !appliedOn || application.archived) return false;
  const dates = [application.followUpOn, application.deadlineOn, application.offer?.respondBy];
  if (dates.some((date) => date !== undefined && date >= today)) return false;
  return quietFor(application, today) >= quietAfterDays;
}
