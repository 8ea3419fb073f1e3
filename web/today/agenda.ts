import { computed, type ReadonlySignal } from "@preact/signals";
import type { Day } from "../../shared/day.ts";
import { kinds } from "../../shared/kinds.ts";
import { titleOf } from "../../shared/title.ts";
import { type Entity, recordsOf } from "../store/records.ts";
import { today } from "../ui/clock.ts";

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
        return due ? [{ id: record.id, ...due, title: titleOf(kind.title, record), record }] : [];
      }),
    )
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
);

/** Practice is reviewed in one go, so it is counted, and not listed among what needs the person. */
export const tasks = computed(() => agenda.value.filter(({ record }) => record.kind !== "practice"));

export const reviewsDue = computed(
  () => agenda.value.filter(({ record, on }) => record.kind === "practice" && on <= today.value).length,
);

export const tasksDue = computed(() => tasks.value.filter(({ on }) => on <= today.value).length);
