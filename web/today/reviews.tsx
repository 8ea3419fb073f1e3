import { Dumbbell } from "lucide";
import { today } from "../ui/clock.ts";
import { near } from "../ui/date.ts";
import { Icon } from "../ui/icon.tsx";
import { reviewsDue } from "./agenda.ts";
import styles from "./task.module.css";

/** What a review takes, where nothing is known of it. */
const minutesEach = 1.25;

/** The reviews of the day are one thing to do. */
export function Reviews() {
  const count = reviewsDue.value;
  const minutes = Math.max(1, Math.round(count * minutesEach));
  return (
    <li class={styles.task} data-row="reviews">
      <span class={styles.fixed}>
        <Icon of={Dumbbell} size={15} />
      </span>
      <a class={styles.what} href="/practice/review" aria-keyshortcuts="R">
        <strong class="cut">{count === 1 ? "1 review due" : `${count} reviews due`}</strong>
        <span>
          <span class="cut">About {minutes === 1 ? "a minute" : `${minutes} minutes`}</span>
        </span>
      </a>
      <span class={styles.state}>Practice</span>
      <time dateTime={today.value} data-urgency="now">
        {near(today.value, today.value)}
      </time>
      <a class="button quiet small" href="/practice/review">
        Start <kbd>R</kbd>
      </a>
    </li>
  );
}
