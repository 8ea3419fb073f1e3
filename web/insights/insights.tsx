import { useComputed } from "@preact/signals";
import { addDays } from "../../shared/calendar.ts";
import { type Insights as Figures, insightsOf } from "../../shared/insights.ts";
import type { PageProps } from "../pages.ts";
import { query } from "../router.ts";
import { openAdd } from "../shell/opening.ts";
import { applications, ready } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { today } from "../ui/clock.ts";
import { Empty } from "../ui/empty.tsx";
import { Channels } from "./channels.tsx";
import { Flow } from "./flow.tsx";
import { Headline } from "./headline.tsx";
import styles from "./insights.module.css";
import { StageTimes } from "./stage-times.tsx";
import { Weeks } from "./weeks.tsx";

const ranges = [
  { key: "4w", name: "4 weeks", days: 28 },
  { key: "12w", name: "12 weeks", days: 84 },
  { key: "6m", name: "6 months", days: 182 },
  { key: null, name: "All", days: undefined },
] as const;

/** What became of what was sent: honest figures, each with the number of applications behind it. */
export function Insights({ page }: PageProps) {
  const chosen = useComputed(() => ranges.find(({ key }) => key === query.value.get("range")) ?? ranges[3]);
  const figures = useComputed(() => {
    const { days } = chosen.value;
    const from = days && addDays(today.value, 1 - days);
    return insightsOf([...applications.value.values()], { from, today: today.value });
  });
  return (
    <>
      <Bar title={page.title}>
        <nav class={`segmented ${styles.ranges}`} aria-label="Sent in the last">
          {ranges.map(({ key, name }) => (
            <a
              key={name}
              href={key ? `?range=${key}` : "?"}
              aria-current={chosen.value.key === key ? "true" : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        <a class="button quiet wide-only" href="/report">
          Report
        </a>
      </Bar>
      <div class="scroll">{ready.value && <Content figures={figures.value} isAll={chosen.value.key === null} />}</div>
    </>
  );
}

function Content({ figures, isAll }: { readonly figures: Figures; readonly isAll: boolean }) {
  if (figures.applications.sent === 0) return isAll ? <NothingSent /> : <NothingThen />;
  return (
    <div class={styles.insights}>
      <Headline figures={figures} />
      <Flow figures={figures} />
      <Channels figures={figures} />
      <StageTimes figures={figures} />
      <Weeks figures={figures} />
    </div>
  );
}

function NothingSent() {
  const add = (
    <button type="button" class="button primary" onClick={() => openAdd("applied")}>
      Add one that you sent
    </button>
  );
  return (
    <Empty title="Insights begin with your first sent application" actions={add}>
      Then you see how many are answered, how long it takes, and which way of applying works for you.
    </Empty>
  );
}

function NothingThen() {
  const all = (
    <a class="button" href="?">
      Show all
    </a>
  );
  return (
    <Empty title="Nothing was sent in this time" actions={all}>
      Figures are about what was sent in the range, by the day it was sent.
    </Empty>
  );
}
