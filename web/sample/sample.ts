import { addDays } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";
import type { HistoryEntry } from "../../shared/history-entry.ts";
import { type KindName, names } from "../../shared/names.ts";
import { type Outcome, type Stage, stages } from "../../shared/stages.ts";
import { create, remove } from "../store/changes.ts";
import { recordsOf } from "../store/records.ts";
import { toast } from "../ui/toast.tsx";
import { roles, type SampleRole } from "./roles.ts";
import { sampleTag } from "./tag.ts";

/** Adds made-up applications around today, each with the tag by which they are removed. */
export function addSample(today: Day): void {
  for (const role of roles) create("application", fieldsOf(role, today));
  toast("Sample applications added");
}

/** Moves everything with the tag to the trash. */
export function removeSample(): void {
  const kinds = Object.keys(names) as KindName[]; // keys() widens
  const ids = kinds.flatMap((kind) =>
    [...recordsOf<{ readonly tags?: readonly string[] }>(kind).value.values()]
      .filter(({ tags }) => tags?.includes(sampleTag))
      .map(({ id }) => id),
  );
  remove(ids, "Sample data removed");
}

function fieldsOf({ reached, ended, next, ...rest }: SampleRole, today: Day) {
  const history = [...entriesOf(reached, today), ...(ended ? [outcomeOf(ended, today)] : [])];
  return {
    ...rest,
    history,
    ...(next && { nextAction: next[0], followUpOn: addDays(today, next[1]) }),
    tags: [sampleTag],
  };
}

/** Days ago, one for each stage from saved on. */
function entriesOf(daysAgo: readonly number[], today: Day): readonly HistoryEntry[] {
  return daysAgo.flatMap((days, n) => {
    const stage: Stage | undefined = stages[n];
    return stage ? [{ stage, on: addDays(today, -days) }] : [];
  });
}

function outcomeOf([outcome, daysAgo]: readonly [Outcome, number], today: Day): HistoryEntry {
  return { outcome, on: addDays(today, -daysAgo) };
}
