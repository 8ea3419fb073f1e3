import { addDays, dayIn, daysBetween } from "./calendar.ts";
import { type Card, cardOf, gradeOf, scheduledOf, schedulerFor } from "./card.ts";
import type { Day } from "./day.ts";
import type { Practice } from "./practice.ts";
import { type Rating, ratings, usualRetention } from "./rating.ts";
import { squeezed } from "./ready-by.ts";

/** How one person's reviews are planned. */
export type Planning = {
  /** The share of reviews that should be remembered. */
  readonly retention?: number | undefined;
  /** In which the person's days begin and end. */
  readonly timeZone: string;
  /** A day before which a review must come; that of the practice itself unless told. */
  readonly dueBefore?: Day | undefined;
};

/** A review as the log has it: an attempt with a rating. */
export type Review = { readonly rating: Rating; readonly at: string };

type Item = Pick<Practice, "card" | "readyBy">;

/** What a review writes to its practice: a merge patch. */
export type Reviewed = { readonly card: Card; readonly dueOn: Day };

/**
 * Practice after one more review: what its log then comes to. That is told from its card, except where `needsLog` says
 * otherwise: then `log` are the reviews before.
 */
export function reviewed(item: Item, review: Review, planning: Planning, log: readonly Review[] = []): Reviewed {
  if (needsLog(item, review.at)) return planned(item, stateAfter([...log, review], planning), planning);
  return planned(item, stateAfter([review], planning, item.card), planning);
}

/**
 * Whether the card is not enough to tell what comes of a review: there is none yet, though attempts may have come from
 * elsewhere, or the review is dated before the last one (a clock was set back, or it is told late) and goes between.
 */
export function needsLog({ card }: Pick<Practice, "card">, at: string): boolean {
  return !card?.lastReviewAt || Date.parse(at) < Date.parse(card.lastReviewAt);
}

/** What a rating would lead to. */
export type Prospect = {
  readonly dueAt: string;
  readonly dueOn: Day;
  /** From the person's day of the review to the next. */
  readonly days: number;
  /** Until it is asked again the same day, while it is being learnt. */
  readonly minutes?: number;
};

/** What each rating would lead to, were it given at that moment; `log` as for `reviewed`. */
export function previewed(
  item: Item,
  at: string,
  planning: Planning,
  log: readonly Review[] = [],
): Readonly<Record<Rating, Prospect>> {
  return Object.fromEntries(
    ratings.map((rating) => [rating, prospectOf(reviewed(item, { rating, at }, planning, log), at, planning)]),
  ) as Record<Rating, Prospect>; // fromEntries() forgets the names
}

/** The card that a log comes to, in whatever order it is given; none without reviews. */
export function replayed(log: readonly Review[], planning: Planning): Card | undefined {
  return log.length > 0 ? stateAfter(log, planning) : undefined;
}

type New = { readonly card: null; readonly dueOn: Day | null };

/** Practice as its log has it, as after a review was taken back: a merge patch, which clears what no review has said. */
export function restored(item: Item, log: readonly Review[], planning: Planning): Reviewed | New {
  const card = replayed(log, planning);
  if (card) return planned(item, card, planning);
  return { card: null, dueOn: item.readyBy ? addDays(item.readyBy, -1) : null };
}

/** How likely it is to be remembered at a moment, from 0 to 1; nothing while it was never reviewed. */
export function recallAt(card: Card | undefined, at: Date): number | undefined {
  if (!card?.lastReviewAt) return undefined;
  const then = Math.max(at.getTime(), Date.parse(card.lastReviewAt)); // the curve knows no time before it
  return schedulerFor(usualRetention).get_retrievability(scheduledOf(card, at), new Date(then), false);
}

function stateAfter(log: readonly Review[], { retention = usualRetention }: Planning, before?: Card): Card {
  const scheduler = schedulerFor(retention);
  const [first, ...more] = log.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (!first) throw new Error("A card comes of at least one review.");
  const start = new Date(first.at);
  let card = scheduler.next(scheduledOf(before, start), start, gradeOf[first.rating]).card;
  for (const { rating, at } of more) card = scheduler.next(card, new Date(at), gradeOf[rating]).card;
  return cardOf(card);
}

/**
 * The day is counted from the person's day of the review and not taken from the moment it falls due: 24 hours after
 * 23:30 it may be the day after next, where clocks change, and ten minutes later it may be tomorrow.
 */
function planned({ readyBy }: Item, card: Card, { timeZone, dueBefore = readyBy }: Planning): Reviewed {
  const day = dayIn(new Date(card.lastReviewAt ?? card.dueAt), timeZone);
  return { card, dueOn: squeezed(addDays(day, card.scheduledDays), day, dueBefore) };
}

function prospectOf({ card, dueOn }: Reviewed, at: string, { timeZone }: Planning): Prospect {
  const days = daysBetween(dayIn(new Date(at), timeZone), dueOn);
  const minutes = Math.round((Date.parse(card.dueAt) - Date.parse(at)) / 60_000);
  return { dueAt: card.dueAt, dueOn, days, ...(card.scheduledDays === 0 && { minutes }) };
}
