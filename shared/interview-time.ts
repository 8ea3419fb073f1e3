/** A time as a clock on the wall shows it, without a zone: `2026-11-24T09:30`. */
export type WallTime = string;

/** The moment that a clock in a time zone means. */
export type Meant = {
  readonly at: string;
  /**
   * `skipped`: the clock never shows this time, because it is set forward over it; the moment is as long after the
   * change as was asked. `twice`: it shows it twice, because it is set back; the moment is the first, `other` the second.
   */
  readonly clock: "plain" | "skipped" | "twice";
  readonly other?: string;
};

/** Reads a wall clock in a time zone; nothing for a time that is not written out, or does not exist. */
export function momentOf(wall: WallTime, timeZone: string): Meant | undefined {
  const asUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(wall) ? Date.parse(`${wall.slice(0, 16)}Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return undefined;
  // No zone is further than a day from UTC, nor changes its clock twice in two days.
  const [before, after] = [offsetAt(asUtc - day, timeZone), offsetAt(asUtc + day, timeZone)];
  const [first, second] = [...new Set([before, after])]
    .map((offset) => ({ at: asUtc - offset, offset }))
    .filter(({ at, offset }) => offsetAt(at, timeZone) === offset)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  if (first === undefined) return { at: iso(asUtc - before), clock: "skipped" };
  if (second === undefined) return { at: iso(first), clock: "plain" };
  return { at: iso(first), clock: "twice", other: iso(second) };
}

/** What a clock in a time zone shows at a moment. */
export function wallTimeOf(at: string, timeZone: string): WallTime {
  const ms = Date.parse(at);
  return Number.isNaN(ms) ? "" : iso(ms + offsetAt(ms, timeZone)).slice(0, 16);
}

/** How far a clock in a time zone is ahead of UTC at a moment: "UTC+1", "UTC−3:30". */
export function offsetWord(at: string, timeZone: string): string {
  const minutes = Math.round(offsetAt(Date.parse(at), timeZone) / 60_000);
  if (!minutes) return "UTC";
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? "−" : "+"}${hours}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}

const day = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString();

/** How many milliseconds a clock in a time zone is ahead of UTC at a moment. */
function offsetAt(ms: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "00";
  const shown = `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
  return Date.parse(`${shown}:${part("second")}Z`) - Math.floor(ms / 1_000) * 1_000;
}

/** To make one is dear; few time zones are ever asked for. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const two = "2-digit";
  const made =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
  formats.set(timeZone, made);
  return made;
}
