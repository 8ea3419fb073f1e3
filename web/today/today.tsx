import { Plus } from "lucide";
import type { PageProps } from "../pages.ts";
import { openAdd } from "../shell/opening.ts";
import { applications, ready } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { today } from "../ui/clock.ts";
import { long } from "../ui/date.ts";
import { Icon } from "../ui/icon.tsx";
import { agenda, reviewsDue, tasksDue } from "./agenda.ts";
import { Calm } from "./calm.tsx";
import { FirstRun } from "./first-run.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { groups } from "./groups.ts";
import { useTodayKeys } from "./keys.ts";
import { Quiet } from "./quiet.tsx";
import { Reviews } from "./reviews.tsx";
import { SampleNote } from "./sample-note.tsx";
import { Task } from "./task.tsx";
import styles from "./today.module.css";
import { Week } from "./week.tsx";

/** Home: what needs the person, the most pressing first. */
export function Today({ page }: PageProps) {
  useTodayKeys();
  const add = (
    <button type="button" class="button primary wide-only" onClick={() => openAdd()}>
      <Icon of={Plus} size={14} />
      New
      <kbd>N</kbd>
    </button>
  );
  return (
    <>
      <Bar title={page.title} end={add}>
        <p class="aside">{long(today.value)}</p>
      </Bar>
      <div class="scroll">{ready.value && <Content />}</div>
    </>
  );
}

function Content() {
  if (applications.value.size === 0 && agenda.value.length === 0) return <FirstRun />;
  return (
    <div class={styles.today}>
      <div class={styles.tasks}>
        <p class={styles.lead} data-lead tabIndex={-1}>
          {lead(tasksDue.value, reviewsDue.value)}
        </p>
        <SampleNote />
        <Groups />
        <Quiet />
      </div>
      <aside aria-label="The week">
        <FirstSteps />
        <Week />
      </aside>
    </div>
  );
}

function Groups() {
  if (reviewsDue.value === 0 && groups.value.every(({ items }) => items.length === 0)) return <Calm />;
  return groups.value.map(({ name, items }) => {
    const withReviews = name === "Today" && reviewsDue.value > 0;
    if (items.length === 0 && !withReviews) return null;
    return (
      <section key={name}>
        <h2>
          {name} <span class="num">{items.length + Number(withReviews)}</span>
        </h2>
        <ol>
          {items.map((item) => (
            <Task key={item.id} item={item} />
          ))}
          {withReviews && <Reviews />}
        </ol>
      </section>
    );
  });
}

function lead(due: number, reviews: number): string {
  const then = reviews > 0 ? `, then ${reviews} ${reviews === 1 ? "review" : "reviews"}` : "";
  if (due > 0) return `${due} ${due === 1 ? "thing needs" : "things need"} you${then}.`;
  return reviews > 0 ? `${reviews} ${reviews === 1 ? "review is" : "reviews are"} due.` : "Nothing is due today.";
}
