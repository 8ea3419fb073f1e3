import { addDays } from "./calendar.ts";
import { bare, folded, textLine } from "./content-line.ts";
import type { Day } from "./day.ts";

/** Something in a calendar: a whole day, or a stretch of time. */
export type CalendarEntry = {
  /** Stays the same however the entry changes: it is how a calendar knows that it moved. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  readonly when: { readonly on: Day } | { readonly startsAt: string; readonly minutes: number };
  readonly isCancelled?: boolean;
  /** A number that grows with each change. */
  readonly sequence?: number;
  /** When it became what it is, as far as is known. */
  readonly changedAt?: string | undefined;
};

type Calendar = { readonly name: string; readonly entries: readonly CalendarEntry[]; readonly now: Date };

/**
 * A calendar to subscribe to (RFC 5545, with the names and refresh interval of RFC 7986). Times are in UTC, which needs
 * no description of a time zone and is shown in each reader's own; days are whole days.
 */
export function icalendar({ name, entries, now }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Readyline//Calendar//EN",
    "CALSCALE:GREGORIAN",
    textLine("NAME", name),
    textLine("X-WR-CALNAME", name),
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...(entries.length === 0 ? nothing : entries.flatMap((entry) => eventOf(entry, now))),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A calendar must have something in it. */
const nothing = [
  "BEGIN:VTIMEZONE",
  "TZID:Etc/UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "END:STANDARD",
  "END:VTIMEZONE",
];

function eventOf({ uid, summary, when, ...more }: CalendarEntry, now: Date): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${bare(uid)}`,
    `DTSTAMP:${utc(more.changedAt ? new Date(more.changedAt) : now)}`,
    ...times(when),
    textLine("SUMMARY", summary || "Readyline"),
    ...(more.description ? [textLine("DESCRIPTION", more.description)] : []),
    ...(more.location ? [textLine("LOCATION", more.location)] : []),
    ...(more.url && /^https?:\/\/\S+$/.test(more.url) ? [`URL:${bare(more.url)}`] : []),
    ...(more.sequence === undefined ? [] : [`SEQUENCE:${more.sequence}`]),
    `STATUS:${more.isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    `TRANSP:${"on" in when || more.isCancelled ? "TRANSPARENT" : "OPAQUE"}`,
    "END:VEVENT",
  ];
}

function times(when: CalendarEntry["when"]): string[] {
  if ("on" in when) return [`DTSTART;VALUE=DATE:${digits(when.on)}`, `DTEND;VALUE=DATE:${digits(addDays(when.on, 1))}`];
  const start = new Date(when.startsAt);
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(new Date(start.getTime() + Math.max(1, when.minutes) * 60_000))}`];
}

const utc = (at: Date) => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
const digits = (day: Day) => day.replaceAll("-", "");
