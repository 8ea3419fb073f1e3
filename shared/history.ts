import { addDays } from "./calendar.ts";
import type { Day } from "./day.ts";
import {
  canMerge,
  compareEntries,
  type HistoryEntry,
  isSameFact,
  needsSending,
  rankWithinDay,
  reached,
  showsAnswer,
  showsSent,
  tidy,
} from "./history-entry.ts";
import { Problem } from "./problem.ts";
import { type Outcome, type Stage, stages } from "./stages.ts";

export type History = readonly HistoryEntry[];

/** Where history says an application stands. */
export type Standing = {
  readonly stage: Stage;
  /** Absent while it is active. */
  readonly outcome?: Outcome;
  /** The day it was sent; absent while it was not. */
  readonly appliedOn?: Day;
  /** The greatest stage ever reached: no outcome and no move back lowers it. */
  readonly furthest: Stage;
  readonly answered: boolean;
  /** The day from which it has been where it is now. */
  readonly since?: Day;
};

export type Move = {
  readonly stage?: Stage | undefined;
  readonly outcome?: Outcome | undefined;
  readonly on?: Day | undefined;
  readonly note?: string | undefined;
};

/** A merge patch: null clears. */
export type MovePatch = {
  readonly history: History;
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly appliedOn: Day | null;
};

/** In order of happening, whatever the order of entry, and the same fact once. */
export function sortHistory(history: History): History {
  if (isSorted(history)) return history;
  const kept: HistoryEntry[] = [];
  for (const entry of history.toSorted(compareEntries)) {
    const same = kept.findIndex((other) => canMerge(other, entry));
    if (same < 0) kept.push(tidy(entry));
    if (same >= 0) kept[same] = { ...kept[same], ...tidy(entry) };
  }
  return kept.sort(compareEntries);
}

/** Stored histories are, and statistics read thousands of them. */
function isSorted(history: History): boolean {
  return history.every((entry, n) => {
    const previous = history[n - 1];
    return (
      !previous || (compareEntries(previous, entry) < 0 && !(previous.on === entry.on && isSameFact(previous, entry)))
    );
  });
}

export function standingOf(history: History): Standing {
  const sorted = sortHistory(history);
  const last = sorted.at(-1);
  const appliedOn = (sorted.find(({ stage }) => stage === "applied") ?? sorted.find(showsSent))?.on;
  const since = last && sorted.slice(sorted.findLastIndex((entry) => !isSameFact(entry, last)) + 1)[0]?.on;
  return {
    stage: sorted.findLast(({ stage }) => stage)?.stage ?? (appliedOn ? "applied" : "saved"),
    ...(last?.outcome && { outcome: last.outcome }),
    ...(appliedOn && { appliedOn }),
    furthest: stages[Math.max(0, ...sorted.map(reached))] ?? "saved",
    answered: sorted.some(showsAnswer),
    ...(since && { since }),
  };
}

/**
 * A move as a merge patch. Without a day it happens now; with an earlier one it takes its place in history. On the last
 * day of history it corrects that day: what it takes back goes. Repeating what is so already changes nothing.
 */
export function moveTo(application: { readonly history: History }, move: Move, today: Day): MovePatch {
  const before = sortHistory(application.history);
  const entry = entryOf(move, before, today);
  refuseUnsent(entry, before);
  const kept = before.filter((other) => !takesBack(entry, other, before));
  const latest = kept.findLast(({ on }) => on <= entry.on);
  const repeats = latest && isSameFact(latest, entry) && !entry.note;
  const history = repeats ? kept : withEntry(kept, entry);
  const { stage, outcome = null, appliedOn = null } = standingOf(history);
  return {
    history: isSameHistory(history, application.history) ? application.history : history,
    stage,
    outcome,
    appliedOn,
  };
}

/** With one more entry at its day. A posting was saved no later than anything else happened to it. */
export function withEntry(history: History, entry: HistoryEntry): History {
  const begun = history.findIndex(({ stage }) => stage !== "saved");
  const isFirstSave = (n: number) => entry.stage !== "saved" && (begun < 0 || n < begun);
  const earlier = history.map((other, n) =>
    isFirstSave(n) && other.on > entry.on ? { ...other, on: entry.on } : other,
  );
  return sortHistory([...earlier, entry]);
}

export function isSameHistory(a: History, b: History): boolean {
  return a.length === b.length && a.every((entry, n) => compareEntries(entry, b[n] ?? { on: "" }) === 0);
}

/** Days are the person's, and a device may be a time zone ahead. */
export function isAhead(on: Day, today: Day): boolean {
  return on > addDays(today, 1);
}

/** Now is no earlier than the last entry: a device a time zone ahead may have written it "tomorrow". */
function entryOf({ stage, outcome, on, note }: Move, history: History, today: Day): HistoryEntry {
  if ((stage === undefined) === (outcome === undefined))
    throw new Problem("invalid", "A move names a stage or an outcome, and not both.");
  if (on && isAhead(on, today))
    throw new Problem("impossible_move", `A move cannot be dated ahead: ${on} is yet to come.`);
  const last = history.at(-1)?.on ?? today;
  return tidy({ stage, outcome, note, on: on ?? (last > today ? last : today) });
}

function refuseUnsent({ outcome, on }: HistoryEntry, history: History): void {
  if (!outcome || !needsSending(outcome) || history.some((entry) => entry.on <= on && showsSent(entry))) return;
  const sentOn = history.find(showsSent)?.on;
  const name = outcome.replace("_", " ");
  if (sentOn) throw new Problem("impossible_move", `It was sent on ${sentOn}, so it cannot be "${name}" on ${on}.`);
  throw new Problem("impossible_move", `It was never sent, so it cannot be "${name}". Move it to applied first.`);
}

/**
 * Only the last day is open to correction: an entry added further back stands beside the others of its day. A stage
 * takes back what is further; the stage in which the day began takes back the day.
 */
function takesBack(entry: HistoryEntry, other: HistoryEntry, history: History): boolean {
  if (other.on !== entry.on || history.at(-1)?.on !== entry.on || isSameFact(other, entry)) return false;
  if (entry.outcome) return other.outcome !== undefined;
  const began = history.findLast(({ on }) => on < entry.on);
  return rankWithinDay(other) > rankWithinDay(entry) || (began !== undefined && isSameFact(began, entry));
}
