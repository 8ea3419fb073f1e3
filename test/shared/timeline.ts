import type { History } from "../../shared/history.ts";
import type { HistoryEntry } from "../../shared/history-entry.ts";
import { stages } from "../../shared/stages.ts";

/** A day of May 2026. */
export function may(day: number): string {
  return `2026-05-${String(day).padStart(2, "0")}`;
}

/** History in words: "saved 1, applied 3, rejected 9" happened in May 2026. */
export function timeline(words: string): History {
  return words
    .split(", ")
    .filter((entry) => entry !== "")
    .map((entry) => entryOf(entry));
}

/** And back. */
export function inWords(history: History): string {
  return history.map(({ stage, outcome, on }) => `${stage ?? outcome} ${Number(on.slice(-2))}`).join(", ");
}

function entryOf(words: string): HistoryEntry {
  const [fact = "", day] = words.split(" ");
  const isStage = (stages as readonly string[]).includes(fact); // widened: any word may be asked
  // The tests write the names of stages and outcomes only.
  return { ...(isStage ? { stage: fact } : { outcome: fact }), on: may(Number(day)) } as HistoryEntry;
}
