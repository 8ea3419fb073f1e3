import { addDays } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";

/** A month of the calendar: `2026-11`. */
export type Month = string;

export function monthOf(text: string | null, today: Day): Month {
  return text && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : today.slice(0, 7);
}

export function monthAfter(month: Month, by: number): Month {
  const at = new Date(`${month}-01`);
  at.setUTCMonth(at.getUTCMonth() + by);
  return at.toISOString().slice(0, 7);
}

/** The weeks that a month touches, each from Monday on. */
export function weeksOf(month: Month): readonly (readonly Day[])[] {
  const first: Day = `${month}-01`;
  const monday = addDays(first, -((new Date(first).getUTCDay() + 6) % 7));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(monday, week * 7 + day)),
  );
  return weeks.filter((days) => days.some((day) => day.startsWith(month)));
}
