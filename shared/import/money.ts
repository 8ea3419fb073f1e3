import { cut } from "./plain.ts";

/** A salary as read from a cell; `text` is kept wherever numbers alone would lose something. */
export type Money = {
  readonly min?: number;
  readonly max?: number;
  readonly currency?: string;
  readonly per?: "hour" | "day" | "week" | "month" | "year";
  readonly text?: string;
};

const signs: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b/i, "EUR"],
  [/£/, "GBP"],
  [/¥|￥|元/, "CNY"],
  [/₹|\brs\.?(?=\W|$)/i, "INR"],
  [/₪/, "ILS"],
  [/\bCA\$|\bC\$/, "CAD"],
  [/\bA\$|\bAU\$/, "AUD"],
  [/R\$/, "BRL"],
  [/\$/, "USD"],
];
const codes = /\b(USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|JPY|CNY|SEK|NOK|DKK|PLN|CZK|BRL|MXN|SGD|HKD|ILS|ZAR|TRY)\b/i;

const periods: readonly (readonly [RegExp, NonNullable<Money["per"]>])[] = [
  [/\bhour|\bhr\b|\bhourly|\/\s*h\b|\bheure|\bstunde|\bhora/i, "hour"],
  [/\bday|\bdaily|\bjour|\btag\b|\btjm\b/i, "day"],
  [/\bweek/i, "week"],
  [/\bmonth|\bmois|\bmonat|\bmes\b|\/\s*mo\b/i, "month"],
  [/\byear|\byr\b|\bannual|\bannum|\bp\.?a\.?\b|\ban\b|\bannuel|\bjahr|\ba[ñn]o\b/i, "year"],
];

/** A salary: one number, or a range of two; more numbers stay text. */
export function readMoney(cell: string): Money {
  const text = cell.slice(0, 200);
  const numbers = numbersOf(text);
  const [min, max = min] = numbers;
  const readable = min !== undefined && max !== undefined && numbers.length < 3 && min <= max && max < 1e12;
  const currency = currencyOf(text);
  const per = periods.find(([pattern]) => pattern.test(text))?.[1];
  return {
    ...(readable && { min, max }),
    ...(currency && { currency }),
    ...(per && { per }),
    ...(!/^\d+$/.test(text) && { text: cut(text, 200) }),
  };
}

/** The one number of a cell such as "$105,000" or "60k". */
export function readAmount(text: string): number | undefined {
  const numbers = numbersOf(text.slice(0, 200));
  return numbers.length === 1 && (numbers[0] ?? 0) < 1e12 ? numbers[0] : undefined;
}

export function currencyOf(text: string): string | undefined {
  return codes.exec(text)?.[1]?.toUpperCase() ?? signs.find(([pattern]) => pattern.test(text))?.[1];
}

/** "50-60k" is sixty thousand and fifty thousand. */
function numbersOf(text: string): number[] {
  const found = Array.from(
    text.matchAll(/(\d[\d.,'’\u00a0\u202f]*(?: \d{3}(?!\d))*)\s*(k|m|万)?(?![a-z])/gi),
    (match) => ({
      value: plainNumber(match[1] ?? ""),
      unit: unitOf(match[2]),
    }),
  );
  const shared = found.at(-1)?.unit ?? 1;
  return found.map(({ value, unit }) => value * (unit ?? (value < 1000 ? shared : 1)));
}

function unitOf(letter: string | undefined): number | undefined {
  if (!letter) return undefined;
  return letter === "万" ? 10_000 : letter.toLowerCase() === "k" ? 1000 : 1_000_000;
}

/** The last mark is a decimal one if one or two digits follow it and it stands only once; all others group. */
function plainNumber(written: string): number {
  const digits = written.replace(/[\s'’\u00a0\u202f]/g, "").replace(/[.,]+$/, "");
  const decimals = /^(.*)([.,])(\d{1,2})$/.exec(digits);
  if (!decimals || (decimals[1] ?? "").includes(decimals[2] ?? "")) return Number(digits.replace(/[.,]/g, ""));
  return Number(`${decimals[1]?.replace(/[.,]/g, "")}.${decimals[3]}`);
}
