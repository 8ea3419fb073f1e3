import { addDays } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";
import { addressOf } from "../pages.ts";
import { applications } from "../store/records.ts";
import { today } from "../ui/clock.ts";
import { long, near, timeOf, weekdayOf } from "../ui/date.ts";
import { stageShown } from "../ui/icon.tsx";
import { whoOf } from "./acts.ts";
import { type AgendaItem, tasks } from "./agenda.ts";
import styles from "./week.module.css";

/** The next seven days at a glance, with the interviews in them. */
export function Week() {
  const days = Array.from({ length: 7 }, (_, n) => addDays(today.value, n));
  const last = days.at(-1) ?? today.value;
  const ahead = tasks.value.filter(({ day }) => day >= today.value && day <= last);
  const interviews = ahead.filter(({ kind }) => kind === "interview");
  return (
    <section class="panel">
      <h2>The week ahead</h2>
      <ol class={styles.week}>
        {days.map((day) => (
          <Column key={day} day={day} items={ahead.filter((item) => item.day === day)} />
        ))}
      </ol>
      {interviews.slice(0, 4).map((item) => (
        <a key={item.id} class={styles.interview} href={addressOf(item.id)}>
          <span>
            <strong>{whoOf(item)}</strong>
            <span>{item.why}</span>
          </span>
          <time dateTime={item.at ?? item.day}>
            {near(item.day, today.value)}
            {item.at && <span class="num">, {timeOf(item.at)}</span>}
          </time>
        </a>
      ))}
    </section>
  );
}

function Column({ day, items }: { readonly day: Day; readonly items: readonly AgendaItem[] }) {
  return (
    <li data-today={day === today.value || undefined}>
      <span aria-hidden="true">{weekdayOf(day)}</span>
      <b class="num" aria-hidden="true">
        {Number(day.slice(8))}
      </b>
      <i aria-hidden="true">
        {items.slice(0, 4).map((item) => (
          <em key={item.id} data-stage={stageOf(item)} />
        ))}
      </i>
      <span class="visually-hidden">
        {long(day)}: {items.length || "nothing"} due
      </span>
    </li>
  );
}

function stageOf({ record }: AgendaItem) {
  if (record.kind === "interview") return "interviewing";
  const application = applications.value.get(record.id);
  return application ? stageShown(application) : "saved";
}
