import { computed, type ReadonlySignal } from "@preact/signals";
import { dayIn } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";
import { kinds } from "../../shared/kinds.ts";
import { titleOf } from "../../shared/title.ts";
import { type Entity, recordsOf } from "../store/records.ts";
import { timeZone, today } from "../ui/clock.ts";
import { timeOf } from "../ui/date.ts";

/** Something that asks for attention on a day. */
export type AgendaItem = {
  readonly id: string;
  readonly on: Day;
  /** What for, in a few words. */
  readonly why: string;
  /** What the record is called. */
  readonly title: string;
  readonly record: Entity;
};

/** Everything that is open and dated, of every kind, the earliest first. */
export const agenda: ReadonlySignal<readonly AgendaItem[]> = computed(() =>
  kinds
    .flatMap((kind) =>
      [...recordsOf(kind.name).value.values()].flatMap((record): AgendaItem[] => {
        const due = kind.due?.(record);
        return due
          ? [
              {
                id: record.id,
                on: dayOf(due.on, record),
                why: saying(due.why, record),
                title: titleOf(kind.title, record),
                record,
              },
            ]
          : [];
      }),
    )
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
);

/** A round is told by the person's clock, and so its day is theirs too, wherever it is held. */
function dayOf(on: Day, { kind, scheduledAt }: Entity<Round>): Day {
  return kind === "interview" && scheduledAt ? dayIn(new Date(scheduledAt), timeZone) : on;
}

/** A round says which, and when on its day. */
function saying(why: string, { kind, format, scheduledAt }: Entity<Round>): string {
  if (kind !== "interview") return why;
  const round = format && format !== "other" ? `${inWords(format)} interview` : why;
  return scheduledAt ? `${round}, ${timeOf(scheduledAt)}` : round;
}

type Round = { readonly format?: string; readonly scheduledAt?: string };

function inWords(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
}

/** Practice is reviewed in one go, so it is counted, and not listed among what needs the person. */
export const tasks = computed(() => agenda.value.filter(({ record }) => record.kind !== "practice"));

export const reviewsDue = computed(
  () => agenda.value.filter(({ record, on }) => record.kind === "practice" && on <= today.value).length,
);

export const tasksDue = computed(() => tasks.value.filter(({ on }) => on <= today.value).length);
