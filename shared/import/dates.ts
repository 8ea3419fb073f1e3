import type { Day } from "../day.ts";

/** No date is written longer than "Wednesday, 30 September 2026 at 12:00:00.000000 UTC+00:00 (…)". */
const longest = 80;

/** A time behind a date, with its zone: passed over, because the day counts as it is written. */
const time =
  String.raw`(?:(?:T|\s*,\s*|\s+(?:at\s+|um\s+|à\s+)?)\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?)?` +
  String.raw`\s*(?:Z|UTC|GMT|[A-Z]{1,3}T|[+-]\d{2}:?\d{2})?\s*(?:\([\w\s:+-]*\))?`;

const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`, "i");
const yearLast = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})${time}$`, "i");
const chinese = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/;
const named = new RegExp(
  String.raw`^(?:\p{L}{2,10}\.?,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]*(?:de\s+)?(\p{L}{3,10})|(\p{L}{3,10})\.?\s*(\d{1,2})(?:st|nd|rd|th)?)\.?,?[\s,-]*(?:de\s+)?(\d{4}|\d{2})${time}$`,
  "iu",
);

/** The calendar day a cell names, as written and never shifted by a time zone; nothing for what is no whole date. */
export function readDay(text: string, dayFirst: boolean): Day | undefined {
  if (text.length > longest) return undefined;
  const numbers = slashed(text);
  if (numbers) return dayFirst ? dayOf(numbers.year, numbers.b, numbers.a) : dayOf(numbers.year, numbers.a, numbers.b);
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year) return dayOf(Number(year), Number(month), Number(day));
  const [, chineseYear, chineseMonth, chineseDay] = chinese.exec(text) ?? [];
  if (chineseYear) return dayOf(Number(chineseYear), Number(chineseMonth), Number(chineseDay));
  return namedDay(text) ?? serialDay(text);
}

export type Slashed = { readonly a: number; readonly b: number; readonly year: number; readonly isDotted: boolean };

/** A date of three numbers that ends in its year: which of the two others is the day is for its column to say. */
export function slashed(text: string): Slashed | undefined {
  const [, a, joint, b, year] = (text.length <= longest && yearLast.exec(text)) || [];
  return year ? { a: Number(a), b: Number(b), year: fullYear(year), isDotted: joint === "." } : undefined;
}

function namedDay(text: string): Day | undefined {
  const [, day, month, monthFirst, dayLast, year] = named.exec(text) ?? [];
  const number = monthNumber(month ?? monthFirst ?? "");
  return year && number ? dayOf(fullYear(year), number, Number(day ?? dayLast)) : undefined;
}

/** Days since 30 December 1899, as spreadsheets count: 1954 to 2119. */
function serialDay(text: string): Day | undefined {
  const days = /^\d{5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (days < 20_000 || days > 80_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

/** January to December by how their names begin in English, French, German, Spanish, Portuguese, Italian and Dutch. */
const months = [
  "jan|ene|gen",
  "feb|fev",
  "mar|mrt|maart|marz",
  "apr|avr|abr",
  "may|mai|mei|mag",
  "jun|juin|giu",
  "jul|juil|lug",
  "aug|aou|ago",
  "sep|set",
  "oct|okt|out|ott",
  "nov",
  "dec|dez|dic",
].map((starts) => new RegExp(`^(?:${starts})`));

function monthNumber(name: string): number {
  const plain = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return months.findIndex((start) => start.test(plain)) + 1;
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

/** The day, if there is such a day. */
function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
