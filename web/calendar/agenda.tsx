import { daysBetween } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";
import { Avatar } from "../ui/avatar.tsx";
import { today } from "../ui/clock.ts";
import { long, monthName, near } from "../ui/date.ts";
import styles from "./agenda.module.css";
import type { Entry } from "./entries.ts";
import type { Month } from "./month.ts";

type Props = { readonly month: Month; readonly days: ReadonlyMap<Day, readonly Entry[]> };

/** The days of a month that hold something, one after the other: for screens too narrow for a grid. */
export function Agenda({ month, days }: Props) {
  const shown = [...days].filter(([day]) => day.startsWith(month));
  if (shown.length === 0) return <p class={`empty ${styles.agenda}`}>Nothing is dated in {monthName(month)}.</p>;
  return (
    <ol class={styles.agenda}>
      {shown.map(([day, entries]) => (
        <li key={day}>
          <h2>
            {long(day)} {Math.abs(daysBetween(day, today.value)) <= 1 && <span>{near(day, today.value)}</span>}
          </h2>
          {entries.map(({ id, address, what, who }) => (
            <a key={id} href={address}>
              <Avatar name={who} />
              <strong class="cut">{what}</strong>
              <span class="cut">{who}</span>
            </a>
          ))}
        </li>
      ))}
    </ol>
  );
}
