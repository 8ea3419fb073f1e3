import { addressOf } from "../pages.ts";
import { today } from "../ui/clock.ts";
import { near } from "../ui/date.ts";
import { whoOf } from "./acts.ts";
import { tasks } from "./agenda.ts";
import styles from "./today.module.css";

/** Nothing for a week: what comes after it, and what there is time for. */
export function Calm() {
  const next = tasks.value.find(({ day }) => day > today.value);
  return (
    <p class={styles.calm}>
      {next ? (
        <>
          Next is{" "}
          <a class="link" href={addressOf(next.id)}>
            {next.why}, {whoOf(next)}
          </a>{" "}
          ({near(next.day, today.value)}).
        </>
      ) : (
        "Nothing is planned for later, either."
      )}{" "}
      A good day for{" "}
      <a class="link" href="/practice">
        practice
      </a>
      .
    </p>
  );
}
