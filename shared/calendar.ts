import type { Day } from "./day.ts";

/** The calendar day of a moment in an IANA time zone: the person's day, not the server's. */
export function dayIn(at: Date, timeZone: string): Day {
  const format = formats.get(timeZone) ?? newFormat(timeZone);
  return format.format(at);
}

/** To make one costs as much as reading a record; few time zones are ever asked for. */
const formats = new Map<string, Intl.DateTimeFormat>();

function newFormat(timeZone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formats.set(timeZone, format);
  return format;
}

export function addDays(to: Day, days: number): Day {
  return new Date(Date.parse(to) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether text is an IANA time zone this runtime knows. */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
