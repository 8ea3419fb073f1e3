import type { Day } from "../day.ts";
import { sortHistory } from "../history.ts";
import { type HistoryEntry, isSameFact } from "../history-entry.ts";
import { type Outcome, type Stage, stages } from "../stages.ts";
import { cut as cutTo } from "./plain.ts";
import type { StatusMeaning, StatusWord } from "./status.ts";

/** A column of its own for one round or outcome, with a date or a tick in it. */
export type Step = {
  readonly name: string;
  readonly meaning: StatusMeaning;
  readonly on?: Day | undefined;
  /** What else the cell says. */
  readonly text?: string | undefined;
};

/** What a row says about what happened when. */
export type Account = {
  readonly words: readonly StatusWord[];
  readonly status: string;
  readonly appliedOn?: Day | undefined;
  /** The cell for the day it was sent says something, though no day can be read from it. */
  readonly wasSent: boolean;
  readonly savedOn?: Day | undefined;
  /** The day of the last status. */
  readonly updatedOn?: Day | undefined;
  readonly steps: readonly Step[];
};

const undated = "The file gives no day for this.";
const datedByImport = "The file gives no day for this: it is the day of the import.";

/** An entry's day is a stand-in: the file had none. */
export function isUndated({ note }: HistoryEntry): boolean {
  return note?.includes(undated.slice(0, -1)) ?? false;
}

/**
 * History as far as a row tells it. The last status word is where it stands; earlier words and columns of rounds are
 * entries as well. What has no day of its own takes the nearest the row has, and says so.
 */
export function historyFrom(account: Account, today: Day): readonly HistoryEntry[] {
  const { appliedOn, savedOn, updatedOn, steps, wasSent } = account;
  const known = account.words.flatMap(({ meaning, word, on }) =>
    meaning ? [{ fact: factOf(meaning), word, on }] : [],
  );
  const last = known.at(-1);
  const entries: HistoryEntry[] = appliedOn ? [{ stage: "applied", on: appliedOn }] : [];
  const base = appliedOn ?? savedOn ?? today;
  const note = appliedOn || savedOn ? undated : datedByImport;

  for (const { name, meaning, on, text } of steps)
    add(entries, { ...factOf(meaning), on: on ?? base, ...noteOf(on ? undefined : note, text), original: cut(name) });
  for (const { fact, word, on } of known.slice(0, -1))
    if (leadsTo(fact, last?.fact))
      add(entries, { ...fact, on: on ?? base, ...noteOf(on ? undefined : note), original: cut(word) });
  if (last) {
    const latest = entries.reduce((day, { on }) => (on > day ? on : day), base);
    const isNew = !entries.some((entry) => isSameFact(entry, { ...last.fact, on: latest }));
    const told = last.on ?? (isNew && updatedOn && updatedOn >= latest ? updatedOn : undefined);
    const on = told ?? (last.fact.stage === "saved" || last.fact.stage === "applied" ? base : latest);
    add(entries, { ...last.fact, on, ...noteOf(told ? undefined : note), original: cut(account.status) });
  }
  if (!last && entries.length === 0 && wasSent) entries.push({ stage: "applied", on: base, note });
  const first = entries.reduce((day, { on }) => (on < day ? on : day), today);
  if (entries.length === 0) entries.push({ stage: "saved", on: base, ...noteOf(savedOn ? undefined : note) });
  if (entries[0]?.stage !== "saved" && savedOn && savedOn < first) entries.unshift({ stage: "saved", on: savedOn });
  return sortHistory(last || account.status === "" ? entries : withOriginal(entries, account.status));
}

/** The same fact once: the status word only names what a date column already dated. */
function add(entries: HistoryEntry[], entry: HistoryEntry): void {
  const at = entries.findIndex((other) => isSameFact(other, entry));
  const same = entries[at];
  if (!same) entries.push(entry);
  else if (!isUndated(entry) && same.on !== entry.on) entries.push(entry);
  else if (!same.original) entries[at] = { ...same, original: entry.original };
}

/** Whether a word can stand before the last one; what goes further than where it stands now is in its `original`. */
function leadsTo(fact: Fact, last: Fact | undefined): boolean {
  if (!last?.stage) return true;
  return fact.stage !== undefined && stages.indexOf(fact.stage) < stages.indexOf(last.stage);
}

type Fact = { readonly stage?: Stage; readonly outcome?: Outcome };

function factOf(meaning: StatusMeaning): Fact {
  if (meaning === "follow_up") return { stage: "applied" };
  const stage = stages.find((name) => name === meaning);
  return stage ? { stage } : { outcome: meaning as Outcome }; // a meaning is a stage, an outcome or follow_up
}

/** A word nobody knows stays with the entry it was found at. */
function withOriginal(entries: readonly HistoryEntry[], status: string): HistoryEntry[] {
  return entries.map((entry, n) =>
    n === entries.length - 1 && !entry.original ? { ...entry, original: cut(status) } : entry,
  );
}

function noteOf(...notes: readonly (string | undefined)[]): { note?: string } {
  const note = notes.filter((text) => text !== undefined && text !== "").join(" ");
  return note === "" ? {} : { note };
}

const cut = (text: string) => cutTo(text, 200);
