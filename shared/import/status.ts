import type { Day } from "../day.ts";
import { readDay } from "./dates.ts";
import { cleanCell, cut, isNothing } from "./plain.ts";
import { meaningOf, type StatusMeaning } from "./status-words.ts";

/** One word of a status cell, with the day that stands beside it in a written history. */
export type StatusWord = {
  readonly word: string;
  readonly meaning: StatusMeaning | undefined;
  /** Neither the table nor the person says what it means. */
  readonly isUnknown: boolean;
  readonly on?: Day | undefined;
};

/** What a person said that words mean which the table does not know; `null` for "says nothing". */
export type StatusChoices = Readonly<Record<string, StatusMeaning | null>>;

/** A longer cell is prose. */
const longest = 500;
/** Between the words of a history; not the commas within brackets. */
const separators = /[,;|\n](?![^()]*\))|\s+[→➔➜>]\s+/;
const datePattern = /\(?\b(\d{4}-\d{1,2}-\d{1,2}(?:[T ][\d:.]+Z?)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b\)?/;

/** The words of a status cell in their order: one, or a history such as "Applied, Interview, Rejected". */
export function readStatus(cell: string, choices: StatusChoices, dayFirst: boolean): StatusWord[] {
  const text = cleanCell(cell);
  if (isNothing(text)) return [];
  if (text.length > longest) return [{ word: cut(text, 100), meaning: undefined, isUnknown: true }];
  if (Object.hasOwn(choices, text)) return [wordOf(text, choices)];
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => !isNothing(part))
    .map((part) => {
      const date = datePattern.exec(part);
      if (!date || Object.hasOwn(choices, part)) return wordOf(part, choices);
      const word = part.replace(date[0], " ").replace(/^[\s:–—-]+|[\s:–—@-]+$|\b(?:on|at|am|le)\s*$/g, "");
      return { ...wordOf(word.trim(), choices), on: readDay(date[1] ?? "", dayFirst) };
    })
    .filter(({ word }) => word !== "");
}

function wordOf(word: string, choices: StatusChoices): StatusWord {
  const isChosen = Object.hasOwn(choices, word);
  const meaning = isChosen ? (choices[word] ?? undefined) : meaningOf(word);
  return { word, meaning, isUnknown: !isChosen && meaning === undefined };
}

export type { StatusMeaning };
