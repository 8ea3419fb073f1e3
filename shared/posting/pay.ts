import { currencyOf, type Money, readAmount, readMoney } from "../import/money.ts";
import { cut } from "../import/plain.ts";
import { plainLine } from "./readable.ts";
import { isThing, plainText, type Thing, textOf, thingOf, valuesOf } from "./thing.ts";

/** What a job pays. Zero means that nobody filled it in. */
export function payOf(posting: Thing): Money | undefined {
  const currency = textOf(posting, "salarycurrency");
  for (const value of valuesOf(posting, "basesalary", "estimatedsalary", "salary")) {
    const pay = isThing(value) ? payOfThing(thingOf(value), currency) : payOfText(plainText(value), currency);
    if (pay) return pay;
  }
  return undefined;
}

function payOfThing(outer: Thing, currency: string | undefined): Money | undefined {
  const value = valuesOf(outer, "value")[0];
  const inner = isThing(value) ? thingOf(value) : new Map();
  const code = codeOf(textOf(outer, "currency") ?? textOf(inner, "currency") ?? currency);
  const per = periodOf(textOf(inner, "unittext", "unitcode") ?? textOf(outer, "unittext", "unitcode", "duration"));
  const one = isThing(value) ? textOf(inner, "value") : plainText(value);
  const min = amountOf(textOf(inner, "minvalue") ?? textOf(outer, "minvalue", "percentile10"));
  const max = amountOf(textOf(inner, "maxvalue") ?? textOf(outer, "maxvalue", "percentile90"));
  if (min === undefined && max === undefined) {
    const pay = payOfText(one ?? textOf(outer, "median", "name", "description"), code);
    return pay && { ...pay, ...(per && { per }) };
  }
  const isReversed = min !== undefined && max !== undefined && min > max;
  const [least, most] = isReversed ? [max, min] : [min, max];
  return {
    ...(least !== undefined && { min: least }),
    ...(most !== undefined && { max: most }),
    ...(code && { currency: code }),
    ...(per && { per }),
  };
}

/** A range within a text, or words such as "competitive". */
export function payOfText(text: string | undefined, currency?: string): Money | undefined {
  const line = plainLine(text ?? "");
  if (!line || /^0+(?:[.,]0+)?$/.test(line)) return undefined;
  const { text: _, ...read } = readMoney(line);
  const code = read.currency ?? codeOf(currency);
  const isNumber = /^[\d.,\s]+$/.test(line);
  return { ...read, ...(code && { currency: code }), ...(!isNumber && { text: cut(line, 200) }) };
}

function amountOf(text: string | undefined): number | undefined {
  const amount = text === undefined ? undefined : readAmount(text);
  return amount !== undefined && amount > 0 && Number.isFinite(amount) ? amount : undefined;
}

function codeOf(text: string | undefined): string | undefined {
  const code = text?.trim().toUpperCase();
  return code && /^[A-Z]{3}$/.test(code) ? code : text && currencyOf(text);
}

const periods: readonly (readonly [RegExp, NonNullable<Money["per"]>])[] = [
  [/hour|^hur$|^h$/i, "hour"],
  [/day|dai/i, "day"],
  [/week|^wee$/i, "week"],
  [/month|^mon$/i, "month"],
  [/year|ann/i, "year"],
];

/** `HOUR`, `per hour`, or a unit's code: HUR, DAY, WEE, MON, ANN. */
function periodOf(text: string | undefined): Money["per"] {
  return text ? periods.find(([pattern]) => pattern.test(text))?.[1] : undefined;
}
