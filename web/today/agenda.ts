import { computed, type ReadonlySignal } from "@preact/signals";
import { type AgendaItem as Asking, agendaItemOf, byDay } from "../../shared/agenda.ts";
import { dayIn } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";
import { kinds } from "../../shared/kinds.ts";
import { type Entity, recordsOf } from "../store/records.ts";
import { timeZone, today } from "../ui/clock.ts";

/** Something that asks for attention, with its record. */
export type AgendaItem = Asking & {
  readonly record: Entity;
  /** The person's day: a round far away may be held on another one there. */
  readonly day: Day;
  /** When on its day, of what has a time. */
  readonly at: string | undefined;
};

type Fields = Readonly<Record<string, unknown>>;

/** Of each kind apart: a change is read again with the records of its own kind alone. */
const byKind = kinds.map((kind) =>
  computed(() =>
    [...recordsOf<Fields>(kind.name).value.values()].flatMap((record): AgendaItem[] => {
      const item = agendaItemOf(kind, record);
      if (!item) return [];
      const at = kind.name === "interview" ? String(record.scheduledAt) : undefined;
      return [{ ...item, record, at, day: at ? dayIn(new Date(at), timeZone) : item.on }];
    }),
  ),
);

/** Everything that is open and dated, of every kind, the earliest first. */
export const agenda: ReadonlySignal<readonly AgendaItem[]> = computed(() =>
  byKind.flatMap((items) => items.value).sort(byDay),
);

/** Practice is reviewed in one go, so it is counted, and not listed among what needs the person. */
export const tasks = computed(() => agenda.value.filter(({ kind }) => kind !== "practice"));

export const reviewsDue = computed(
  () => agenda.value.filter(({ kind, day }) => kind === "practice" && day <= today.value).length,
);

export const tasksDue = computed(() => tasks.value.filter(({ day }) => day <= today.value).length);
