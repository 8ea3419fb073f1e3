import { daysBetween } from "./calendar.ts";
import { type History, type Standing, sortHistory } from "./history.ts";
import { isSameFact, showsAnswer } from "./history-entry.ts";
import { type Stage, stages } from "./stages.ts";

/** How long applications stay in a stage: the median of the `n` stays that are over, and how many wait in it now. */
export type StageTime = {
  readonly stage: Stage;
  readonly n: number;
  readonly medianDays: number | null;
  readonly waiting: number;
};

type Followed = { readonly history: History; readonly standing: Standing };
type Stay = { readonly stage: Stage; readonly days: number };

/**
 * A stay begins with its stage and ends with another stage or with an answer, going back and forth makes several.
 * Silence and one's own withdrawal end none: they say nothing of how long it takes. Those who still wait are counted
 * apart, because a median of what is over alone looks faster than it is.
 */
export function stageTimesOf(cohort: readonly Followed[]): readonly StageTime[] {
  const stays = Map.groupBy(
    cohort.flatMap(({ history }) => staysOf(history)),
    ({ stage }) => stage,
  );
  const waiting = Map.groupBy(cohort, ({ standing }) => (standing.outcome ? undefined : standing.stage));
  return stages.map((stage) => {
    const days = (stays.get(stage) ?? []).map((stay) => stay.days);
    return { stage, n: days.length, medianDays: median(days), waiting: waiting.get(stage)?.length ?? 0 };
  });
}

function staysOf(history: History): readonly Stay[] {
  const turns = sortHistory(history).filter((entry, n, all) => n === 0 || !isSameFact(entry, all[n - 1] ?? entry));
  return turns.flatMap(({ stage, on }, n) => {
    const next = turns[n + 1];
    const isOver = next && (next.stage || showsAnswer(next));
    return stage && isOver ? [{ stage, days: daysBetween(on, next.on) }] : [];
  });
}

function median(days: readonly number[]): number | null {
  if (days.length === 0) return null;
  const sorted = days.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}
