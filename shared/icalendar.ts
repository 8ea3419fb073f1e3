import { addDays } from "./calendar.ts";
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
    ...text("NAME", name),
    ...text("X-WR-CALNAME", name),
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
    `UID:${plain(uid)}`,
    `DTSTAMP:${utc(more.changedAt ? new Date(more.changedAt) : now)}`,
    ...times(when),
    ...text("SUMMARY", summary || "Readyline"),
    ...(more.description ? text("DESCRIPTION", more.description) : []),
    ...(more.location ? text("LOCATION", more.location) : []),
    ...(more.url && /^https?:\/\/\S+$/.test(more.url) ? [`URL:${plain(more.url)}`] : []),
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

/** What a line may not hold at all goes: control characters, and halves of characters. */
const plain = (value: string) => value.toWellFormed().replace(/\p{Cc}/gu, "");

function text(name: string, value: string): string[] {
  const escaped = value
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);
  return [`${name}:${escaped}`];
}

/** Lines are at most 75 bytes; a longer one goes on after a line break and a space, between characters. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character.codePointAt(0) ?? 0);
    if (bytes + size > 75) {
      parts.push(part);
      part = " ";
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join("\r\n");
}

/** In UTF-8. */
function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
