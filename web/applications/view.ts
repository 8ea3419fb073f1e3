import { computed, type ReadonlySignal } from "@preact/signals";
import type { Application } from "../../shared/application.ts";
import type { Profile } from "../../shared/profile.ts";
import { query } from "../router.ts";
import { applications, type Entity, recordsOf } from "../store/records.ts";
import { today } from "../ui/clock.ts";
import { type Facts, factsOf } from "./facts.ts";

export type Card = Entity<Application>;

const profiles = recordsOf<Profile>("profile");
const quietAfterDays = computed(() => profiles.value.values().next().value?.quietAfterDays);

/** What is shown of an application besides its own fields. */
export const facts = (of: Application): Facts => factsOf(of, today.value, quietAfterDays.value);

type View = { readonly name: string; readonly label: string; readonly test: (of: Card) => boolean };

/** Ready-made questions to the open applications; the address says which one is asked. */
export const views: readonly View[] = [
  { name: "due", label: "Due now", test: (of) => (facts(of).next?.on ?? "9") <= today.value },
  { name: "interviews", label: "Interviews", test: ({ stage }) => stage === "interviewing" },
  { name: "quiet", label: "Going quiet", test: (of) => facts(of).quietDays !== undefined },
  { name: "remote", label: "Remote", test: ({ workMode }) => workMode === "remote" },
];

export const view: ReadonlySignal<View | undefined> = computed(() =>
  views.find(({ name }) => name === query.value.get("view")),
);

/** The words to find, as typed. */
export const search: ReadonlySignal<string> = computed(() => query.value.get("q") ?? "");

const active = computed(() => [...applications.value.values()].filter(({ archived }) => !archived));

/** How many open applications each view would show. */
export const viewCounts: ReadonlySignal<readonly number[]> = computed(() => {
  const open = active.value.filter(({ outcome }) => !outcome);
  return views.map(({ test }) => open.filter(test).length);
});

/** What the view and the filter leave: every word is somewhere in it. */
export const matching: ReadonlySignal<readonly Card[]> = computed(() => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const test = view.value?.test;
  return active.value.filter(
    (one) => (!test || (!one.outcome && test(one))) && words.every((word) => facts(one).text.includes(word)),
  );
});
