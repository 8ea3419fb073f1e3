import type { Day } from "../day.ts";
import type { ColumnField } from "./columns.ts";
import { readDay, slashed } from "./dates.ts";
import { type DatedCell, type DayOrder, dayOrderOf } from "./day-order.ts";
import { isNothing } from "./plain.ts";
import type { Choices } from "./plan.ts";
import type { Column } from "./row-reader.ts";
import type { Table } from "./table.ts";

const datesOfApplications: ReadonlySet<string> = new Set<ColumnField>([
  "appliedOn",
  "savedOn",
  "updatedOn",
  "followUpOn",
  "deadlineOn",
  "step",
  "status",
  "statusHistory",
]);

/** The columns with what is decided for each as a whole, and a sentence for each decision a person may want to see. */
export function layoutOf<F extends string = ColumnField>(
  table: Table,
  mapping: Readonly<Record<string, F>>,
  { dayFirst }: Pick<Choices, "dayFirst">,
  today: Day,
  dated: ReadonlySet<string> = datesOfApplications,
) {
  const columns = table.columns.map((name, n) => ({
    name,
    field: mapping[name] ?? ("note" as F), // which every table of fields has
    cells: table.rows
      .map(({ row, cells }): DatedCell => ({ row, text: cells[n] ?? "" }))
      .filter(({ text }) => !isNothing(text)),
  }));
  const dates = columns.filter(({ field }) => dated.has(field));
  const hints = { today, habit: isDayFirstLanguage(table.columns) };
  const alone = new Map(dates.map((column) => [column, dayOrderOf(column.cells, hints)]));
  const elsewhere = alone.values().find(({ because, isAssumed }) => because && !isAssumed)?.dayFirst;
  const orders = new Map(
    dates.map((column): [typeof column, DayOrder] => {
      if (dayFirst !== undefined) return [column, { dayFirst }];
      const order = alone.get(column);
      return [column, order && !order.isAssumed ? order : dayOrderOf(column.cells, { ...hints, elsewhere })];
    }),
  );
  return {
    columns: columns.map(
      (column): Column<F> => ({
        name: column.name,
        field: column.field,
        dayFirst: orders.get(column)?.dayFirst ?? false,
        best: Math.max(0, ...column.cells.slice(0, 100_000).map(({ text }) => Number.parseFloat(text) || 0)),
      }),
    ),
    assumptions: dates.flatMap((column) => sentenceOf(column.name, column.cells, orders.get(column))),
  };
}

function sentenceOf(name: string, cells: readonly DatedCell[], order: DayOrder | undefined): string[] {
  const example = cells.find(({ text }) => {
    const numbers = slashed(text);
    return numbers && numbers.a !== numbers.b && readDay(text, true) && readDay(text, false);
  });
  if (!order?.because || !example) return [];
  const read = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  const day = read.format(new Date(readDay(example.text, order.dayFirst) ?? 0));
  const first = order.dayFirst ? "day" : "month";
  return [`${name}: ${example.text} is read as ${day} (${first} first), because ${order.because}.`];
}

/** Headers in a language whose countries write the day first. English leaves it open. */
function isDayFirstLanguage(columns: readonly string[]): boolean {
  return columns.some((name) =>
    /entreprise|soci[ée]t[ée]|poste\b|statut|lieu|empresa|estado|fecha|cargo|firma|unternehmen|stelle|datum|azienda|bedrijf/i.test(
      name,
    ),
  );
}
