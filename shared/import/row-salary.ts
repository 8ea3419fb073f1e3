import { currencyOf, type Money, readAmount, readMoney } from "./money.ts";
import type { RowReader } from "./row-reader.ts";

/** What a row says about pay, and what was offered. */
export function salaryOf(row: RowReader): { salary?: Money; offer?: { base: number; currency?: string } } {
  const offered = row.cell("offerBase");
  const base = offered && readAmount(offered.text);
  if (offered && base === undefined) row.keep(offered);
  const currency = offered && currencyOf(offered.text);
  const salary = { ...rangeOf(row), ...currencyCell(row) };
  return {
    ...(Object.keys(salary).length > 0 && { salary }),
    ...(base !== undefined && { offer: { base, ...(currency && { currency }) } }),
  };
}

/** One cell, or one for each end. */
function rangeOf(row: RowReader): Money {
  const whole = row.cell("salary");
  const ends = [row.cell("salaryMin"), row.cell("salaryMax")];
  if (whole) for (const end of ends) row.keep(end);
  if (whole) return readMoney(whole.text);
  const [min, max] = ends.map((end) => (end ? readMoney(end.text) : {}));
  const text = ends.flatMap((end, n) => (end && [min, max][n]?.text ? [`${end.name}: ${end.text}`] : [])).join(", ");
  const range = { ...(min?.min !== undefined && { min: min.min }), ...(max?.max !== undefined && { max: max.max }) };
  const isReversed = range.min !== undefined && range.max !== undefined && range.min > range.max;
  if (isReversed) for (const end of ends) row.keep(end);
  const currency = max?.currency ?? min?.currency;
  const per = max?.per ?? min?.per;
  return {
    ...(!isReversed && range),
    ...(currency && { currency }),
    ...(per && { per }),
    ...(text && { text: text.slice(0, 200) }),
  };
}

function currencyCell(row: RowReader): { currency?: string } {
  const cell = row.cell("currency");
  const currency = cell && currencyOf(cell.text);
  if (cell && !currency) row.keep(cell);
  return currency ? { currency } : {};
}
