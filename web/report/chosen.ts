import { computed, type ReadonlySignal } from "@preact/signals";
import type { Day } from "../../shared/day.ts";
import { daysOf, type PeriodKey, periods } from "../../shared/export/periods.ts";
import { query, setQuery } from "../router.ts";
import { today } from "../ui/clock.ts";

type Chosen = { readonly key: PeriodKey | "custom"; readonly from: Day; readonly to: Day };

/** The days that the address names: a period by its name, or two days of the person's own. */
export const chosen: ReadonlySignal<Chosen> = computed(() => {
  const [from, to] = [query.value.get("from"), query.value.get("to")];
  if (isDay(from) && isDay(to) && from <= to) return { key: "custom", from, to };
  const key = periods.find((period) => period.key === query.value.get("period"))?.key ?? "this-month";
  return { key, ...daysOf(key, today.value) };
});

/** One end of the range; the other goes with it where it would end before it begins. */
export function chooseEnd(end: "from" | "to", on: string): void {
  if (!isDay(on)) return;
  const { from, to } = chosen.peek();
  const range = end === "from" ? { from: on, to: to < on ? on : to } : { from: from > on ? on : from, to: on };
  setQuery({ period: null, ...range });
}

function isDay(text: string | null): text is Day {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
