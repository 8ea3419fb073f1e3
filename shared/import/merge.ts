import type { Day } from "../day.ts";
import { sortHistory, standingOf } from "../history.ts";
import { type HistoryEntry, isSameFact } from "../history-entry.ts";
import { stages } from "../stages.ts";
import { isUndated } from "./imported-history.ts";
import type { ImportedApplication } from "./plan.ts";

type Existing = Readonly<Record<string, unknown>> & { readonly history?: readonly HistoryEntry[] | undefined };

/**
 * What an imported row adds to an application that is there: fields that it lacks and history that it has not got.
 * Nothing that is there changes; empty when there is nothing to add.
 */
export function fillFrom(imported: ImportedApplication, existing: Existing, today: Day): Partial<ImportedApplication> {
  const absent = Object.entries(imported).filter(
    ([name, value]) => value !== undefined && existing[name] === undefined,
  );
  const had = existing.history ?? [];
  const missing = imported.history.filter((entry) => isNews(entry, had));
  if (missing.length === 0 || had.length + missing.length > 100) return Object.fromEntries(absent);
  const last = sortHistory(had).at(-1)?.on ?? today;
  // What has no day of its own happened after what was known before.
  const placed = missing.map((entry) => (isUndated(entry) && entry.on < last ? { ...entry, on: last } : entry));
  return { ...Object.fromEntries(absent), history: sortHistory([...had, ...placed]) };
}

/**
 * Whether an entry says something that history does not. Only rounds happen more than once; and what has no day of its
 * own is news only if it leads further than the person has come.
 */
function isNews(entry: HistoryEntry, had: readonly HistoryEntry[]): boolean {
  const isRound = entry.stage === "screening" || entry.stage === "interviewing";
  const same = had.filter((other) => isSameFact(other, entry));
  if (same.length > 0) return isRound && !isUndated(entry) && same.every((other) => other.on !== entry.on);
  if (!isUndated(entry) || had.length === 0) return true;
  const { outcome, furthest } = standingOf(had);
  return outcome === undefined && (!entry.stage || stages.indexOf(entry.stage) > stages.indexOf(furthest));
}
