import { computed, type ReadonlySignal } from "@preact/signals";
import type { Attempt } from "../../shared/attempt.ts";
import type { Practice } from "../../shared/practice.ts";
import type { Profile } from "../../shared/profile.ts";
import type { Review } from "../../shared/review.ts";
import { begunOn, isDue, isLeech, isNew, usualNewPerDay } from "../../shared/review-queue.ts";
import { type Entity, recordsOf } from "../store/records.ts";
import { timeZone as deviceZone, today } from "../ui/clock.ts";

export type Item = Entity<Practice>;
export type Tried = Entity<Attempt>;

export const practices = recordsOf<Practice>("practice");
export const attempts = recordsOf<Attempt>("attempt");

const profile = computed(() => recordsOf<Profile>("profile").value.values().next().value);

/** How the person's reviews are planned. */
export const planning = computed(() => ({
  retention: profile.value?.retention,
  timeZone: profile.value?.timeZone ?? deviceZone,
}));

const all = computed(() => [...practices.value.values()]);

/** Of all practice: what may be reviewed now, what was never begun, what does not stick, what rests. */
export const due = computed(() => all.value.filter((one) => isDue(one, today.value)));
export const fresh = computed(() => all.value.filter(isNew));
export const leeches = computed(() => all.value.filter(isLeech));
export const suspended = computed(() => all.value.filter((one) => one.suspended));

/** How many new ones may begin today. */
export const newLeft = computed(() => {
  const most = profile.value?.newPerDay ?? usualNewPerDay;
  return Math.max(0, most - begunOn(attempts.value.values(), today.value, planning.value.timeZone));
});

/** Of each practice item what was tried, the latest first. */
const tries: ReadonlySignal<ReadonlyMap<string, readonly Tried[]>> = computed(() => {
  const byItem = Map.groupBy(attempts.value.values(), ({ practiceId = "" }) => practiceId);
  for (const list of byItem.values()) list.sort((a, b) => (a.at < b.at ? 1 : -1));
  return byItem;
});

export const triesOf = (id: string): readonly Tried[] => tries.value.get(id) ?? [];

/** Those that were rated, which is what its card is made of. */
export const reviewsOf = (id: string): readonly Review[] =>
  triesOf(id).flatMap(({ rating, at }) => (rating ? [{ rating, at }] : []));
