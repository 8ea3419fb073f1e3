import { CalendarClock, Check, Clock3 } from "lucide";
import type { Application } from "../../shared/application.ts";
import { addDays } from "../../shared/calendar.ts";
import { addressOf } from "../pages.ts";
import { change } from "../store/changes.ts";
import { applications } from "../store/records.ts";
import { Avatar } from "../ui/avatar.tsx";
import { today } from "../ui/clock.ts";
import { near, urgency, weekdayOf } from "../ui/date.ts";
import { Icon, StageIcon, stageShown } from "../ui/icon.tsx";
import { Menu } from "../ui/menu.tsx";
import { kindWords, stageWord } from "../words.ts";
import type { AgendaItem } from "./agenda.ts";
import { doneWith, putOff } from "./deeds.ts";
import styles from "./task.module.css";

/** One thing that is due: tick it off, put it off, or open it. */
export function Task({ item }: { readonly item: AgendaItem }) {
  const application = applicationOf(item);
  const who = application?.company ?? item.title;
  const done = doneWith(item, today.value);
  return (
    <li class={styles.task}>
      {done ? (
        <button
          type="button"
          class={styles.tick}
          aria-label={`Done: ${item.why}, ${who}`}
          onClick={() => change(item.id, done, `Done: ${item.why}, ${who}`)}
        >
          <Icon of={Check} size={12} />
        </button>
      ) : (
        <span class={styles.fixed}>
          <Icon of={CalendarClock} size={15} />
        </span>
      )}
      <a class={styles.what} href={addressOf(item.id)}>
        <strong class="cut">{item.why}</strong>
        <span>
          <Avatar name={who} size={16} />
          <span class="cut">{application ? `${application.company}, ${application.role}` : item.title}</span>
        </span>
      </a>
      <span class={styles.state}>
        {application ? (
          <>
            <StageIcon stage={stageShown(application)} />
            {stageWord[stageShown(application)]}
          </>
        ) : (
          kindWords[item.record.kind].many
        )}
      </span>
      <time dateTime={item.on} data-urgency={urgency(item.on, today.value)}>
        {near(item.on, today.value)}
      </time>
      <Snooze item={item} who={who} />
    </li>
  );
}

function Snooze({ item, who }: { readonly item: AgendaItem; readonly who: string }) {
  if (!putOff(item, today.value)) return <span />;
  const groups = () => [
    {
      heading: "Until",
      items: [1, 2, 3, 7].map((days) => {
        const to = addDays(today.peek(), days);
        return {
          label: days === 1 ? "Tomorrow" : days === 7 ? "In a week" : `In ${days} days`,
          end: <span class={styles.until}>{weekdayOf(to)}</span>,
          run: () => change(item.id, putOff(item, to) ?? {}, `Put off until ${near(to, today.peek())}`),
        };
      }),
    },
  ];
  return (
    <Menu label={`Snooze: ${item.why}, ${who}`} class="button quiet small" groups={groups}>
      <Icon of={Clock3} size={14} />
      <span class={styles.word}>Snooze</span>
    </Menu>
  );
}

/** The application that it is about: itself, or the one that it belongs to. */
function applicationOf({ record }: AgendaItem): Application | undefined {
  const id = record.kind === "application" ? record.id : record.applicationId;
  return typeof id === "string" ? applications.value.get(id) : undefined;
}
