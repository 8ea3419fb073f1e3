import type { Day } from "../day.ts";
import { readDay, slashed } from "../import/dates.ts";
import { plainLine } from "./readable.ts";

/** `Thu Jul 01 00:00:00 UTC 2021`, as Java writes it. */
const yearAtTheEnd = /^\p{L}{3} (\p{L}{3} \d{1,2}) \d\d:\d\d:\d\d (?:[\w+:-]+ )?(\d{4})$/u;

/** The calendar day as written. Where day and month could be either, nothing. */
export function postingDay(text: string | undefined): Day | undefined {
  const line = plainLine(text ?? "").replace(yearAtTheEnd, "$1, $2");
  if (/^\d{13}$/.test(line)) return new Date(Number(line)).toISOString().slice(0, 10);
  const numbers = slashed(line);
  if (numbers && !numbers.isDotted && numbers.a <= 12 && numbers.b <= 12 && numbers.a !== numbers.b) return undefined;
  return /^\d+$/.test(line) ? undefined : readDay(line, numbers !== undefined && (numbers.isDotted || numbers.a > 12));
}
