import type { Application } from "../../shared/application.ts";

type Salary = NonNullable<Application["salary"]>;

/** Pay on one short line: "€60–72k", "$55/hour", or the posting's own words. */
export function pay(salary: Salary | undefined): string | undefined {
  if (!salary) return undefined;
  const { min, max, currency, per, text } = salary;
  const [low = max, high = min] = [min, max];
  if (low === undefined || high === undefined) return text;
  const inThousands = low >= 10_000 && (per === undefined || per === "year");
  const number = (value: number) => (inThousands ? String(Math.round(value / 100) / 10) : value.toLocaleString("en"));
  const range = low === high ? number(low) : `${number(low)}–${number(high)}`;
  return `${symbolOf(currency)}${range}${inThousands ? "k" : ""}${per && per !== "year" ? `/${per}` : ""}`;
}

function symbolOf(currency: string | undefined): string {
  if (!currency) return "";
  const parts = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  }).formatToParts(0);
  const symbol = parts.find(({ type }) => type === "currency")?.value ?? currency;
  return symbol.length > 1 ? `${symbol} ` : symbol;
}
