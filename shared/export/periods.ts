import { addDays, daysBetween } from "../calendar.ts";
import type { Day } from "../day.ts";

/** Stretches of time that are reported on, as people ask for them. Weeks begin on Monday (ISO 8601). */
export const periods = [
  { key: "this-week", name: "This week" },
  { key: "last-week", name: "Last week" },
  { key: "this-month", name: "This month" },
  { key: "last-month", name: "Last month" },
] as const;
export type PeriodKey = (typeof periods)[number]["key"];

/** The first and the last day, both included. */
export function daysOf(period: PeriodKey, today: Day): { readonly from: Day; readonly to: Day } {
  const monday = addDays(today, -daysBetween("1970-01-05", today) % 7); // 5 January 1970 was a Monday
  const first = `${today.slice(0, 7)}-01`;
  switch (period) {
    case "this-week":
      return { from: monday, to: addDays(monday, 6) };
    case "last-week":
      return { from: addDays(monday, -7), to: addDays(monday, -1) };
    case "this-month":
      return { from: first, to: addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1) };
    case "last-month":
      return { from: `${addDays(first, -1).slice(0, 7)}-01`, to: addDays(first, -1) };
  }
}
