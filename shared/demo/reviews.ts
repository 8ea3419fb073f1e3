import type { Rating } from "../rating.ts";
import { type Review, type Reviewed, reviewed } from "../review.ts";
import type { Sample } from "./sample.ts";

const utc = { timeZone: "UTC" };

type Wanted = {
  /** Days from today to the next review. */
  readonly due: number;
  /** How many reviews there have been at least. */
  readonly times: number;
};

/** Reviews, each on the day that the one before had planned, of which the last plans the next for the day wanted. */
export function reviewsOf(sample: Sample, { due, times }: Wanted): { readonly log: readonly Review[] } & Reviewed {
  const steps: { readonly day: number; readonly rating: Rating }[] = [];
  let day = 0;
  for (let wait = 0; steps.length < times || wait <= Math.max(due, 0); day += wait) {
    steps.push({ day, rating: ratingAt(sample, steps.length) });
    wait = after(steps.map((step) => reviewOn(sample, step))).card.scheduledDays;
  }
  const log = steps.map((step) => reviewOn(sample, { ...step, day: step.day - day + due }));
  return { log, ...after(log) };
}

/** Begun with ease, or it would be asked again the same day; then as it comes. */
function ratingAt({ pick }: Sample, n: number): Rating {
  return n === 0 ? "easy" : pick(["good", "good", "hard", "easy"] as const);
}

function reviewOn({ daysFromNow }: Sample, { day, rating }: { readonly day: number; readonly rating: Rating }): Review {
  return { rating, at: `${daysFromNow(day)}T18:30:00.000Z` };
}

function after(log: readonly Review[]): Reviewed {
  const [last, ...before] = log.toReversed();
  if (!last) throw new Error("A log has at least one review.");
  return reviewed({}, last, utc, before);
}
