import { addDays } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";
import { addressOf } from "../pages.ts";
import type { AgendaItem } from "../today/agenda.ts";
import { today } from "../ui/clock.ts";
import { long, weekdayOf } from "../ui/date.ts";
import styles from "./grid.module.css";
import { type Month, weeksOf } from "./month.ts";
import { subjectOf } from "./subject.ts";

const most = 4;

/** A month with what falls on each of its days. */
export function Grid({ month, items }: { readonly month: Month; readonly items: readonly AgendaItem[] }) {
  const byDay = Map.groupBy(items, ({ on }) => on);
  const weeks = weeksOf(month);
  const [monday = today.value] = weeks[0] ?? [];
  return (
    <table class={styles.grid}>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, n) => addDays(monday, n)).map((day) => (
            <th key={day} scope="col">
              {weekdayOf(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            {days.map((day) => (
              <Cell key={day} day={day} outside={!day.startsWith(month)} items={byDay.get(day) ?? []} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { readonly day: Day; readonly outside: boolean; readonly items: readonly AgendaItem[] };

function Cell({ day, outside, items }: CellProps) {
  const shown = items.length > most ? items.slice(0, most - 1) : items;
  return (
    <td aria-current={day === today.value ? "date" : undefined} data-outside={outside || undefined}>
      <time class="num" dateTime={day} title={long(day)}>
        {Number(day.slice(8))}
      </time>
      {shown.map((item) => (
        <a key={item.id} href={addressOf(item.id)} data-stage={subjectOf(item).stage} title={subjectOf(item).name}>
          <span class="cut">
            {item.why} <span>{subjectOf(item).name}</span>
          </span>
        </a>
      ))}
      {items.length > shown.length && <p>{items.length - shown.length} more</p>}
    </td>
  );
}
