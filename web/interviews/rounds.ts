import { computed, type ReadonlySignal } from "@preact/signals";
import type { Interview } from "../../shared/interview.ts";
import type { Profile } from "../../shared/profile.ts";
import { type Entity, recordsOf } from "../store/records.ts";
import { timeZone } from "../ui/clock.ts";

export type Round = Entity<Interview>;

export const rounds = recordsOf<Interview>("interview");
const profiles = recordsOf<Profile>("profile");

/** In which new rounds are dated: the profile's, else the device's. */
export const usualZone: ReadonlySignal<string> = computed(
  () => profiles.value.values().next().value?.timeZone ?? timeZone,
);

/** The rounds of an application, in the order in which they are held; undated ones last. */
export function roundsOf(applicationId: string): readonly Round[] {
  return [...rounds.value.values()].filter((round) => round.applicationId === applicationId).sort(byTime);
}

/** Soonest first; what has no date comes last. */
export function byTime(a: Round, b: Round): number {
  const [one, other] = [a.scheduledAt ?? "9", b.scheduledAt ?? "9"];
  return one === other ? (a.round ?? 99) - (b.round ?? 99) : one < other ? -1 : 1;
}
