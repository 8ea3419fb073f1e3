import { addressOf } from "../pages.ts";
import type { AgendaItem } from "../today/agenda.ts";
import { Avatar } from "../ui/avatar.tsx";
import { today } from "../ui/clock.ts";
import { long, monthName, near } from "../ui/date.ts";
import styles from "./agenda.module.css";
import type { Month } from "./month.ts";
import { subjectOf } from "./subject.ts";

/** The days of a month that hold something, one after the other: for screens too narrow for a grid. */
export function Agenda({ month, items }: { readonly month: Month; readonly items: readonly AgendaItem[] }) {
  const days = [...Map.groupBy(items, ({ on }) => on)];
  if (days.length === 0) return <p class={`empty ${styles.agenda}`}>Nothing is dated in {monthName(month)}.</p>;
  return (
    <ol class={styles.agenda}>
      {days.map(([day, due]) => (
        <li key={day}>
          <h2>
            {long(day)}{" "}
            {Math.abs(Date.parse(day) - Date.parse(today.value)) <= 86_400_000 && <span>{near(day, today.value)}</span>}
          </h2>
          {due.map((item) => (
            <a key={item.id} href={addressOf(item.id)}>
              <Avatar name={subjectOf(item).name} />
              <strong class="cut">{item.why}</strong>
              <span class="cut">{subjectOf(item).name}</span>
            </a>
          ))}
        </li>
      ))}
    </ol>
  );
}
