import { computed } from "@preact/signals";
import type { Day } from "../../shared/day.ts";
import { addressOf } from "../pages.ts";
import { applications } from "../store/records.ts";
import { type AgendaItem, agenda } from "../today/agenda.ts";
import { timeOf } from "../ui/date.ts";
import { type StageShown, stageShown } from "../ui/icon.tsx";

/** What is written into a day. */
export type Entry = {
  readonly id: string;
  readonly address: string;
  readonly what: string;
  /** Whom it is about. */
  readonly who: string;
  readonly stage: StageShown;
};

/** The days that hold something, in order, each with its entries. */
export const days = computed<ReadonlyMap<Day, readonly Entry[]>>(
  () =>
    new Map(
      [...Map.groupBy(agenda.value.toSorted(byTime), ({ day }) => day)].map(([on, items]) => [
        on,
        entriesOf(on, items),
      ]),
    ),
);

/** By the person's day; within it what has a time comes first. */
const byTime = (a: AgendaItem, b: AgendaItem) => (timeKey(a) < timeKey(b) ? -1 : Number(timeKey(a) > timeKey(b)));
const timeKey = ({ day, at = "~" }: AgendaItem) => day + at;

/** The reviews of a day are one thing to do. */
function entriesOf(on: Day, items: readonly AgendaItem[]): readonly Entry[] {
  const [tasks, reviews] = [items.filter((item) => !isReview(item)), items.filter(isReview)];
  const entries = tasks.map(entryOf);
  if (reviews.length === 0) return entries;
  const what = reviews.length === 1 ? "1 review" : `${reviews.length} reviews`;
  return [...entries, { id: `reviews-${on}`, address: "/practice", what, who: "Practice", stage: "saved" }];
}

const isReview = ({ record }: AgendaItem) => record.kind === "practice";

function entryOf({ id, why, title, record, at }: AgendaItem): Entry {
  const of = record.kind === "application" ? record.id : record.applicationId;
  const application = typeof of === "string" ? applications.value.get(of) : undefined;
  const entry = { id, address: addressOf(id), what: at ? `${timeOf(at)} ${why}` : why };
  if (!application) return { ...entry, who: title, stage: "saved" };
  const stage = record.kind === "interview" ? "interviewing" : stageShown(application);
  return { ...entry, who: application.company, stage };
}
