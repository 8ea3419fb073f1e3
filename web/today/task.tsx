import { CalendarClock, Check } from "lucide";
import { openDatesOf } from "../../shared/next-date.ts";
import { addressOf } from "../pages.ts";
import { Avatar } from "../ui/avatar.tsx";
import { today } from "../ui/clock.ts";
import { near, timeOf, urgency } from "../ui/date.ts";
import { Icon, StageIcon, stageShown } from "../ui/icon.tsx";
import { kindWords, stageWord } from "../words.ts";
import { applicationOf, canPutOff, tick, tickOf, whoOf } from "./acts.ts";
import type { AgendaItem } from "./agenda.ts";
import { Snooze } from "./snooze.tsx";
import styles from "./task.module.css";

type Props = { readonly item: AgendaItem };

/** One thing that is due: tick it off, put it off, or open it. */
export function Task({ item }: Props) {
  const who = whoOf(item);
  const application = applicationOf(item);
  return (
    <li class={styles.task} data-row={item.id}>
      {"patch" in tickOf(item) ? (
        <button
          type="button"
          class={styles.tick}
          aria-label={`Done: ${item.why}, ${who}`}
          title="Done (E)"
          onClick={() => tick(item)}
        >
          <Icon of={Check} size={12} />
        </button>
      ) : (
        <span class={styles.fixed}>
          <Icon of={CalendarClock} size={15} />
        </span>
      )}
      <a class={styles.what} href={addressOf(item.id)} aria-keyshortcuts="E S">
        <strong class="cut">{item.why}</strong>
        <span>
          <Avatar name={who} size={16} />
          <span class="cut">{application ? `${application.company}, ${application.role}` : item.title}</span>
        </span>
      </a>
      <span class={styles.state}>
        <State item={item} />
      </span>
      <time dateTime={item.at ?? item.day} data-urgency={urgency(item.day, today.value)}>
        {near(item.day, today.value)}
        {item.at && <span class="num">, {timeOf(item.at)}</span>}
      </time>
      <Then item={item} />
    </li>
  );
}

/** What else is soon with it, else where it stands. */
function State({ item }: Props) {
  const application = applicationOf(item);
  if (!application) return <span class="cut">{kindWords[item.kind].many}</span>;
  const other = item.kind === "application" ? openDatesOf(application)[1] : undefined;
  if (other) {
    return (
      <span class={styles.other} data-urgency={urgency(other.on, today.value)}>
        {other.why}: {near(other.on, today.value)}
      </span>
    );
  }
  return (
    <>
      <StageIcon stage={stageShown(application)} />
      {stageWord[stageShown(application)]}
    </>
  );
}

function Then({ item }: Props) {
  if (canPutOff(item)) return <Snooze item={item} />;
  if (item.kind !== "interview") return <span />;
  const isOver = "patch" in tickOf(item);
  return (
    <a
      class="button quiet small"
      href={addressOf(item.id)}
      aria-label={`${isOver ? "Debrief" : "Prepare"}: ${whoOf(item)}`}
    >
      {isOver ? "Debrief" : "Prepare"}
    </a>
  );
}
