import fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { expect, test } from "vitest";
import { addDays } from "../../shared/calendar.ts";
import { type CalendarEntry, icalendar } from "../../shared/icalendar.ts";

const now = new Date("2026-11-22T12:00:00Z");
const base = Date.parse("2026-03-28T22:00:00Z"); // an hour before a clock change, like others that follow
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "a;b,c\\d",
    "two\r\nlines\rand\nthree",
    "\u0007bell",
    "END:VEVENT\r\nBEGIN:VEVENT",
    "🎓".repeat(60),
    "",
  ),
);
const when = fc.oneof(
  fc.record({ on: fc.integer({ min: 0, max: 900 }).map((days) => addDays("2026-01-01", days)) }),
  fc.record({
    startsAt: fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(base + n * 15 * 60_000).toISOString()),
    minutes: fc.integer({ min: 0, max: 2_000 }),
  }),
);
const more = {
  description: hostile,
  location: hostile,
  url: fc.constantFrom("https://example.com/x", "javascript:x y"),
};
const details = fc.record(
  { ...more, isCancelled: fc.boolean(), sequence: fc.nat(), changedAt: fc.constant("2026-11-20T08:00:00.123Z") },
  { requiredKeys: [] },
);
const states = fc
  .array(fc.tuple(when, hostile, details), { maxLength: 8 })
  .map((list) =>
    list.map(([when, summary, rest], n): CalendarEntry => ({ uid: `${n}@readyline`, summary, when, ...rest })),
  );

test("two parsers read back the times, texts and states of any calendar", () => {
  fc.assert(
    fc.property(states, (entries) => {
      const text = icalendar({ name: "Readyline", entries, now });
      const events = new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents("vevent")
        .map((one) => new ICAL.Event(one));
      expect(events.map(({ uid }) => uid)).toEqual(entries.map(({ uid }) => uid));
      const also = nodeIcal.sync.parseICS(text);
      for (const [n, { uid, when, isCancelled, summary }] of entries.entries()) {
        const event = events[n];
        const other = also[uid];
        if (other?.type !== "VEVENT") throw new Error(`${uid} is missing`);
        const [start, end] =
          "on" in when
            ? [when.on, addDays(when.on, 1)]
            : [when.startsAt, new Date(Date.parse(when.startsAt) + Math.max(1, when.minutes) * 60_000).toISOString()];
        expect(readTime(event?.startDate)).toBe(start);
        expect(readTime(event?.endDate)).toBe(end);
        if ("startsAt" in when) expect(other.start.toISOString()).toBe(start);
        else expect(other.datetype).toBe("date");
        expect(other.status).toBe(isCancelled ? "CANCELLED" : "CONFIRMED");
        expect(event?.summary).toBe(asWritten(summary) || "Readyline");
      }
    }),
    { numRuns: 200, seed: 5545 },
  );
});

test("every line ends as the standard says, is at most 75 bytes long and holds no control character", () => {
  fc.assert(
    fc.property(states, (entries) => {
      const text = icalendar({ name: "Readyline", entries, now });
      const lines = text.split("\r\n");
      expect(lines.pop()).toBe("");
      expect(lines.filter((line) => line === "" || Buffer.byteLength(line) > 75)).toEqual([]);
      expect(text.replaceAll("\r\n", "").match(/[^\P{Cc}\t]/u)).toBeNull();
      expect(text.isWellFormed()).toBe(true);
    }),
    { numRuns: 200, seed: 5545 },
  );
});

function readTime(time: ICAL.Time | undefined): string | undefined {
  return time?.isDate ? time.toString() : time?.toJSDate().toISOString();
}

/** What of a text a calendar can hold. */
function asWritten(value: string): string {
  return value
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "");
}
