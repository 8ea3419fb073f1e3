import { Dumbbell, Plus } from "lucide";
import { addDays } from "../../shared/calendar.ts";
import type { PageProps } from "../pages.ts";
import { openAdd } from "../shell/opening.ts";
import { applications, ready } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { today } from "../ui/clock.ts";
import { long } from "../ui/date.ts";
import { Icon } from "../ui/icon.tsx";
import { type AgendaItem, agenda, reviewsDue, tasks, tasksDue } from "./agenda.ts";
import { FirstRun } from "./first-run.tsx";
import { Quiet } from "./quiet.tsx";
import { SampleNote } from "./sample-note.tsx";
import { Task } from "./task.tsx";
import styles from "./today.module.css";
import { Week } from "./week.tsx";

/** Home: what needs the person, the most pressing first. */
export function Today({ page }: PageProps) {
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
  const groups = groupsOf(tasks.value);
  return (
    <div class={styles.today}>
      <div class={styles.tasks}>
        <p class={styles.lead}>{lead(tasksDue.value, reviewsDue.value)}</p>
        <SampleNote />
        {groups.map(({ name, items }) => (
          <section key={name}>
            <h2>
              {name} <span class="num">{items.length}</span>
            </h2>
            <ol>
              {items.map((item) => (
                <Task key={item.id} item={item} />
              ))}
            </ol>
          </section>
        ))}
        <Quiet />
      </div>
      <aside aria-label="The week">
        <Week />
        {reviewsDue.value > 0 && <Reviews />}
      </aside>
    </div>
  );
}

function Reviews() {
  return (
    <section class="panel">
      <h2>
        <Icon of={Dumbbell} size={15} />
        Practice
      </h2>
      <p class={styles.reviews}>
        <b class="num">{reviewsDue.value}</b> {reviewsDue.value === 1 ? "review is" : "reviews are"} due
      </p>
      <a class="button" href="/practice">
        Go to practice
      </a>
    </section>
  );
}

function groupsOf(items: readonly AgendaItem[]) {
  const soon = addDays(today.value, 3);
  const groups = [
    { name: "Overdue", items: items.filter(({ on }) => on < today.value) },
    { name: "Today", items: items.filter(({ on }) => on === today.value) },
    { name: "Next three days", items: items.filter(({ on }) => on > today.value && on <= soon) },
  ];
  return groups.filter((group) => group.items.length > 0);
}

function lead(due: number, reviews: number): string {
  const then = reviews > 0 ? `, then ${reviews} ${reviews === 1 ? "review" : "reviews"}` : "";
  if (due > 0) return `${due} ${due === 1 ? "thing needs" : "things need"} you${then}.`;
  return reviews > 0 ? `${reviews} ${reviews === 1 ? "review is" : "reviews are"} due.` : "Nothing is due today.";
}
