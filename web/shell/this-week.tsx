import { useComputed } from "@preact/signals";
import { addDays, daysBetween } from "../../shared/calendar.ts";
import type { Goal } from "../../shared/goal.ts";
import type { Profile } from "../../shared/profile.ts";
import { applications, recordsOf } from "../store/records.ts";
import { today } from "../ui/clock.ts";
import styles from "./this-week.module.css";

/** Above so many the bar is no longer cut into pieces. */
const mostTicks = 14;

/** How many applications went out since Monday, of how many the person meant to send. Without a goal it is not there. */
export function ThisWeek() {
  const target = useComputed(weeklyTarget);
  const sent = useComputed(() => {
    const monday = addDays(today.value, -daysBetween("1970-01-05", today.value) % 7); // 5 January 1970 was a Monday
    return [...applications.value.values()].filter(({ appliedOn = "" }) => appliedOn >= monday).length;
  });
  if (!target.value) return null;
  const ticks = Math.min(target.value, mostTicks);
  const done = Math.floor(Math.min(1, sent.value / target.value) * ticks);
  return (
    <section class={styles.week} aria-label="This week">
      <strong>This week</strong>
      <div class={styles.ticks} aria-hidden="true">
        {Array.from({ length: ticks }, (_, n) => (
          <i key={n} data-done={n < done || undefined} />
        ))}
      </div>
      <p class="num">
        {sent} of {target} applications
      </p>
    </section>
  );
}

function weeklyTarget(): number | undefined {
  const goal = [...recordsOf<Goal>("goal").value.values()].find(
    ({ metric, period, status = "active" }) =>
      metric === "applications_sent" && period === "week" && status === "active",
  );
  const [profile] = recordsOf<Profile>("profile").value.values();
  return goal?.target ?? profile?.weeklyTargets?.applications_sent;
}
