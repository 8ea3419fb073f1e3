import { daysBetween } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";

const form = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" });
const weekday = form({ weekday: "short" });
const dayMonth = form({ day: "numeric", month: "short" });
const dayMonthYear = form({ day: "numeric", month: "short", year: "numeric" });
const whole = form({ weekday: "long", day: "numeric", month: "long" });
const monthYear = form({ month: "long", year: "numeric" });
const time = new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** As short as is still clear: "yesterday", "today", "tomorrow", "Wed" within a week, "Nov 20", "Nov 20, 2025". */
export function near(on: Day, today: Day): string {
  const days = daysBetween(today, on);
  if (Math.abs(days) <= 1) return relative.format(days, "day");
  if (days > 1 && days < 7) return weekday.format(Date.parse(on));
  return short(on, today);
}

/** "Nov 20", with the year when it is another one. */
export function short(on: Day, today: Day): string {
  const format = on.slice(0, 4) === today.slice(0, 4) ? dayMonth : dayMonthYear;
  return format.format(Date.parse(on));
}

/** "Sunday, November 22". */
export const long = (on: Day): string => whole.format(Date.parse(on));

/** "Sun". */
export const weekdayOf = (on: Day): string => weekday.format(Date.parse(on));

/** An age for tight places: "today", "5d", "3w", "5mo", "2y". */
export function age(since: Day, today: Day): string {
  const days = daysBetween(since, today);
  if (days < 1) return "today";
  if (days < 14) return `${days}d`;
  if (days < 60) return `${Math.round(days / 7)}w`;
  if (days < 700) return `${Math.round(days / 30.4)}mo`;
  return `${Math.round(days / 365)}y`;
}

/** How pressing a date is, for its colour alone. */
export function urgency(on: Day, today: Day): "late" | "now" | undefined {
  if (on < today) return "late";
  return on === today ? "now" : undefined;
}

/** "November 2026", of `2026-11`. */
export const monthName = (month: string): string => monthYear.format(Date.parse(`${month}-01`));

/** "14:00", of a moment, where the person is. */
export const timeOf = (at: string): string => time.format(Date.parse(at));
