import type { Day } from "./day.ts";
import { type Outcome, type Stage, stages } from "./stages.ts";

/** One dated fact: a stage that was reached, or an outcome; never both. */
export type HistoryEntry = {
  readonly stage?: Stage | undefined;
  readonly outcome?: Outcome | undefined;
  readonly on: Day;
  readonly note?: string | undefined;
  /** The word of an imported file that this entry was read from. */
  readonly original?: string | undefined;
};

/** By day; on one day by stage, outcomes last. Notes only make the order complete. */
export function compareEntries(a: HistoryEntry, b: HistoryEntry): number {
  return (
    compareText(a.on, b.on) ||
    rankWithinDay(a) - rankWithinDay(b) ||
    compareText(a.note ?? "", b.note ?? "") ||
    compareText(a.original ?? "", b.original ?? "")
  );
}

export function rankWithinDay({ stage, outcome }: HistoryEntry): number {
  return stage ? stages.indexOf(stage) : stages.length + (outcome ? outcomesWithinDay.indexOf(outcome) : 0);
}

/** Of two outcomes on one day the firmer one counts: a refusal over silence, the person's own decision over a refusal. */
const outcomesWithinDay: readonly Outcome[] = ["no_response", "rejected", "withdrawn", "accepted", "declined"];

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The same stage or the same outcome, whatever the day. */
export function isSameFact(a: HistoryEntry, b: HistoryEntry): boolean {
  return a.stage === b.stage && a.outcome === b.outcome;
}

/** Whether two entries say the same. Two different notes stay two entries: nothing that was written is lost. */
export function canMerge(a: HistoryEntry, b: HistoryEntry): boolean {
  const agree = (one?: string, other?: string) => !one || !other || one === other;
  return a.on === b.on && isSameFact(a, b) && agree(a.note, b.note) && agree(a.original, b.original);
}

/** Without the members that say nothing. */
export function tidy({ stage, outcome, on, note, original }: HistoryEntry): HistoryEntry {
  return {
    ...(stage && { stage }),
    ...(outcome && { outcome }),
    on,
    ...(note && { note }),
    ...(original && { original }),
  };
}

/** It was sent by then. A person can withdraw what they never sent; the other outcomes only happen to what was. */
export function showsSent({ stage, outcome }: HistoryEntry): boolean {
  return stage ? stage !== "saved" : outcome !== undefined && needsSending(outcome);
}

export function needsSending(outcome: Outcome): boolean {
  return outcome !== "withdrawn";
}

/** Somebody at the company reacted. Silence and the person's own withdrawal are no answer. */
export function showsAnswer(entry: HistoryEntry): boolean {
  return reached(entry) > stages.indexOf("applied") || entry.outcome === "rejected";
}

/** How far it had come by then, as an index of `stages`: nobody accepts or declines without an offer. */
export function reached(entry: HistoryEntry): number {
  if (entry.stage) return stages.indexOf(entry.stage);
  if (entry.outcome === "accepted" || entry.outcome === "declined") return stages.indexOf("offer");
  return stages.indexOf(showsSent(entry) ? "applied" : "saved");
}
