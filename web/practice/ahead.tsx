import { addDays } from "../../shared/calendar.ts";
import { today } from "../ui/clock.ts";
import { long, weekdayOf } from "../ui/date.ts";
import { practices } from "./facts.ts";
import s from "./practice.module.css";
import { counted } from "./words.ts";

/** The reviews of the next seven days, what is overdue counted for today. */
export function Ahead() {
  const byDay = new Map<string, number>();
  for (const { dueOn, suspended } of practices.value.values()) {
    if (!dueOn || suspended) continue;
    const on = dueOn < today.value ? today.value : dueOn;
    byDay.set(on, (byDay.get(on) ?? 0) + 1);
  }
  const days = Array.from({ length: 7 }, (_, n) => addDays(today.value, n));
  const top = Math.max(1, ...days.map((day) => byDay.get(day) ?? 0));
  return (
    <section class={`panel ${s.ahead}`}>
      <h2>Next seven days</h2>
      <ol class={s.days}>
        {days.map((day) => {
          const n = byDay.get(day) ?? 0;
          return (
            <li key={day} data-today={day === today.value || undefined}>
              <b class="num" aria-hidden="true">
                {n || ""}
              </b>
              <i aria-hidden="true" style={{ "--share": n / top }} />
              <span aria-hidden="true">{weekdayOf(day)}</span>
              <span class="visually-hidden">
                {long(day)}: {counted(n, "review")}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
