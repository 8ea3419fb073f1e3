import { addDays } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";
import { today } from "../ui/clock.ts";
import { long, weekdayOf } from "../ui/date.ts";
import type { Entry } from "./entries.ts";
import styles from "./grid.module.css";
import { type Month, weeksOf } from "./month.ts";

const most = 4;

/** A month with what falls on each of its days. */
export function Grid({
  month,
  days: entries,
}: {
  readonly month: Month;
  readonly days: ReadonlyMap<Day, readonly Entry[]>;
}) {
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
              <Cell key={day} day={day} outside={!day.startsWith(month)} entries={entries.get(day) ?? []} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { readonly day: Day; readonly outside: boolean; readonly entries: readonly Entry[] };

function Cell({ day, outside, entries }: CellProps) {
  const shown = entries.length > most ? entries.slice(0, most - 1) : entries;
  return (
    <td aria-current={day === today.value ? "date" : undefined} data-outside={outside || undefined}>
      <time class="num" dateTime={day} title={long(day)}>
        {Number(day.slice(8))}
      </time>
      {shown.map(({ id, address, what, who, stage }) => (
        <a key={id} href={address} data-stage={stage} title={`${what}, ${who}`}>
          <span class="cut">
            {what} <span>{who}</span>
          </span>
        </a>
      ))}
      {entries.length > shown.length && <p>{entries.length - shown.length} more</p>}
    </td>
  );
}
