import { daysBetween } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";
import type { Practice } from "../../shared/practice.ts";
import type { Rating } from "../../shared/rating.ts";

export const categoryWord: Readonly<Record<NonNullable<Practice["category"]>, string>> = {
  coding: "Coding",
  system_design: "System design",
  behavioural: "Behavioural",
  fundamentals: "Fundamentals",
  database: "Databases",
  api_design: "API design",
  other: "Other",
};

export const ratingWord: Readonly<Record<Rating, string>> = {
  again: "Again",
  hard: "Hard",
  good: "Good",
  easy: "Easy",
};

export const wordOf = ({ category }: Pick<Practice, "category">) => (category ? categoryWord[category] : "No category");

/** The word for a category that is named by its value, as topics that were imported may be; other text as it is. */
export function wordFor(value: string): string {
  return Object.entries(categoryWord).find(([name]) => name === value)?.[1] ?? value;
}

/** Its pattern as people read it; nothing where that says no more than its category. */
export function patternOf(item: Pick<Practice, "category" | "pattern">): string | undefined {
  const word = item.pattern && wordFor(item.pattern);
  return word === wordOf(item) ? undefined : word;
}

export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** "1 review", "12 reviews". */
export const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** A time until the next review, as short as a button takes: "10 min", "8 days", "2.5 months". */
export function span({ days, minutes }: { readonly days: number; readonly minutes?: number }): string {
  if (minutes !== undefined && days === 0) return `${Math.max(1, minutes)} min`;
  if (days < 31) return counted(days, "day");
  if (days < 365) return inUnits(days / 30.4, "month");
  return inUnits(days / 365.25, "year");
}

function inUnits(number: number, unit: string): string {
  const shown = number.toFixed(1).replace(/\.0$/, "");
  return `${shown} ${shown === "1" ? unit : `${unit}s`}`;
}

/** How long a day is off, in words: "3 days ago", "in 8 days". */
export function distance(on: Day, today: Day): string {
  const days = daysBetween(today, on);
  if (days === 0) return "today";
  if (Math.abs(days) === 1) return days > 0 ? "tomorrow" : "yesterday";
  return days > 0 ? `in ${span({ days })}` : `${span({ days: -days })} ago`;
}

/** "4:07". */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
