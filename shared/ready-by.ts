import { addDays } from "./calendar.ts";
import type { Day } from "./day.ts";

type Dated = { readonly dueOn?: Day | undefined; readonly readyBy?: Day | undefined };

/**
 * The patch that makes practice ready for a day, such as that of a round: its next review comes the day before at the
 * latest, today where it has none yet. Of two days ahead the sooner one stays.
 */
export function readiedBy(
  { dueOn, readyBy }: Dated,
  by: Day,
  today: Day,
): { readonly readyBy: Day; readonly dueOn: Day } {
  const sooner = readyBy && readyBy > today && readyBy < by ? readyBy : by;
  const on = earlier(dueOn ?? today, addDays(sooner, -1));
  return { readyBy: sooner, dueOn: on < today && on !== dueOn ? today : on };
}

/** A day that a review would come on, drawn to the day before it must be ready; `today` is the day of the last review. */
export function squeezed(on: Day, today: Day, readyBy: Day | undefined): Day {
  if (readyBy === undefined) return on;
  const last = addDays(readyBy, -1);
  return last > today ? earlier(on, last) : on; // on the last day itself, that review was the one before it
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
