import type { Day } from "../day.ts";
import { readDay, slashed } from "./dates.ts";

/** The cells of one column that should hold dates, each with the row it stands in. */
export type DatedCell = { readonly row: number; readonly text: string };

export type DayOrder = {
  readonly dayFirst: boolean;
  /** How it was decided, for the person; absent where no date of the column can be read two ways. */
  readonly because?: string;
  /** Nothing in the file decides: the person should look. */
  readonly isAssumed?: boolean;
};

type Hints = {
  readonly today: Day;
  /** What the other columns of the file were decided to be. */
  readonly elsewhere?: boolean | undefined;
  /** The habit of the file's language, when nothing else decides. */
  readonly habit: boolean;
};

/**
 * Whether dates like 03/04/2026 start with the day, decided once for a column: by a number over 12, by dots, by other
 * columns, by days that would be yet to come or far from the column's other dates; else by habit, and said so.
 */
export function dayOrderOf(cells: readonly DatedCell[], { today, elsewhere, habit }: Hints): DayOrder {
  const dates = cells.flatMap(({ row, text }) => {
    const numbers = slashed(text);
    return numbers ? [{ row, text, ...numbers }] : [];
  });
  if (dates.length === 0) return { dayFirst: habit };
  const dayLeads = dates.filter(({ a, b }) => a > 12 && b <= 12);
  const monthLeads = dates.filter(({ a, b }) => b > 12 && a <= 12);
  const [one] = dayLeads.length > monthLeads.length ? dayLeads : monthLeads;
  if (one) return { dayFirst: one.a > 12, because: `row ${one.row} has ${one.text}` };
  const dotted = dates.find(({ isDotted }) => isDotted);
  if (dotted) return { dayFirst: true, because: `dates with dots start with the day` };
  if (elsewhere !== undefined) return { dayFirst: elsewhere, because: "the other dates of the file are" };
  return (
    byFuture(dates, today) ??
    byDistance(cells, dates) ?? { dayFirst: habit, because: "nothing decides", isAssumed: true }
  );
}

/** One way of reading puts a date ahead of today, the other none. */
function byFuture(dates: readonly DatedCell[], today: Day): DayOrder | undefined {
  const ahead = [false, true].map((dayFirst) => dates.find(({ text }) => (readDay(text, dayFirst) ?? "") > today));
  const [monthFirst, dayFirst] = ahead;
  if ((monthFirst === undefined) === (dayFirst === undefined)) return undefined;
  const cell = monthFirst ?? dayFirst;
  return {
    dayFirst: dayFirst === undefined,
    because: `otherwise ${cell?.text} in row ${cell?.row} would be yet to come`,
  };
}

/** One way of reading keeps the column's dates nearer to those that can be read one way only. */
function byDistance(cells: readonly DatedCell[], dates: readonly DatedCell[]): DayOrder | undefined {
  const certain = cells.filter(({ text }) => !slashed(text)).flatMap(({ text }) => timeOf(text, false) ?? []);
  if (certain.length === 0) return undefined;
  const distance = (dayFirst: boolean) =>
    dates.reduce((sum, { text }) => {
      const at = timeOf(text, dayFirst) ?? 0;
      return sum + Math.min(...certain.map((other) => Math.abs(other - at)));
    }, 0);
  const [monthFirst, dayFirst] = [distance(false), distance(true)];
  if (monthFirst === dayFirst) return undefined;
  return { dayFirst: dayFirst < monthFirst, because: "it is nearer to the column's other dates", isAssumed: true };
}

function timeOf(text: string, dayFirst: boolean): number | undefined {
  const day = readDay(text, dayFirst);
  return day === undefined ? undefined : Date.parse(day);
}
