import { computed, type ReadonlySignal } from "@preact/signals";
import { addDays } from "../../shared/calendar.ts";
import { today } from "../ui/clock.ts";
import { type AgendaItem, tasks } from "./agenda.ts";

type Group = { readonly name: "Overdue" | "Today" | "Next seven days"; readonly items: readonly AgendaItem[] };

/** What needs the person, as Today lists it; within a day what has a time comes first, by its time. */
export const groups: ReadonlySignal<readonly Group[]> = computed(() => {
  const last = addDays(today.value, 7);
  const all = tasks.value.filter(({ day }) => day <= last).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return [
    { name: "Overdue", items: all.filter(({ day }) => day < today.value) },
    { name: "Today", items: all.filter(({ day }) => day === today.value) },
    { name: "Next seven days", items: all.filter(({ day }) => day > today.value) },
  ];
});

const placeOf = ({ day, at = "~", id }: AgendaItem) => `${day} ${at} ${id}`;
