import {
  createEmptyCard,
  type FSRS,
  fsrs,
  type Grade,
  Rating as Grades,
  S_MAX,
  S_MIN,
  type Card as Scheduled,
} from "ts-fsrs";
import type { Practice } from "./practice.ts";
import type { Rating } from "./rating.ts";

/** The state of spaced repetition of one practice item, as it is stored. */
export type Card = NonNullable<Practice["card"]>;

/** FSRS with its published weights and steps, and without the dice that spread reviews: the same log, the same days. */
export function schedulerFor(retention: number): FSRS {
  const scheduler = schedulers.get(retention) ?? fsrs({ request_retention: retention, enable_fuzz: false });
  schedulers.set(retention, scheduler);
  return scheduler;
}

/** To make one costs more than a review, and people have one retention. */
const schedulers = new Map<number, FSRS>();

export const gradeOf: Readonly<Record<Rating, Grade>> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
};

/** A stored card as the scheduler takes it; a new one, first seen at that moment, where there is none that can be true. */
export function scheduledOf(card: Card | undefined, at: Date): Scheduled {
  if (!card || card.state === "new" || !isPossible(card)) return createEmptyCard(at);
  return {
    due: new Date(card.dueAt),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0, // made anew by the scheduler at each review
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: states.indexOf(card.state),
    ...(card.lastReviewAt && { last_review: new Date(card.lastReviewAt) }),
  };
}

export function cardOf({ due, state, last_review, ...scheduled }: Scheduled): Card {
  return {
    dueAt: due.toISOString(),
    stability: scheduled.stability,
    difficulty: scheduled.difficulty,
    scheduledDays: scheduled.scheduled_days,
    learningSteps: scheduled.learning_steps,
    reps: scheduled.reps,
    lapses: scheduled.lapses,
    state: states[state] ?? "new",
    ...(last_review && { lastReviewAt: last_review.toISOString() }),
  };
}

/** What programs write need not be a memory that the formulas know. */
function isPossible({ stability, difficulty }: Card): boolean {
  return stability >= S_MIN && stability <= S_MAX && difficulty >= 1 && difficulty <= 10;
}

/** In the order of the scheduler's own numbers. */
const states: readonly Card["state"][] = ["new", "learning", "review", "relearning"];
