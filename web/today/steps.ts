import { computed, type ReadonlySignal } from "@preact/signals";
import { addDays } from "../../shared/calendar.ts";
import { sampleTag } from "../../shared/demo/tag.ts";
import { hasSubscribed } from "../calendar/subscribed.ts";
import { openAdd, openStarters } from "../shell/opening.ts";
import { applications, recordsOf } from "../store/records.ts";
import { today } from "../ui/clock.ts";
import { stored } from "../ui/stored.ts";

/** Something to do in the first ten minutes. */
export type Step = {
  readonly name: string;
  readonly why: string;
  readonly isDone: boolean;
  /** Where it is done, or what opens it. */
  readonly to: string | (() => void);
};

/** After so many days nobody is new any more. */
const newForDays = 14;

const dismissal = stored("first-steps", ["shown", "dismissed"]);
export const dismissSteps = () => dismissal.choose("dismissed");
export const showSteps = () => dismissal.choose("shown");

const own = computed(() => [...applications.value.values()].filter(({ tags }) => !tags?.includes(sampleTag)));

/** What a newcomer does first, ticked off by what is there. */
export const steps: ReadonlySignal<readonly Step[]> = computed(() => [
  {
    name: "Add an application",
    why: "One that you sent, or one that you like. A spreadsheet can be imported, too.",
    isDone: own.value.length > 0,
    to: () => openAdd(),
  },
  {
    name: "Paste a posting",
    why: "Its text stays when the page is gone. The bookmark for job pages is there, too.",
    isDone: own.value.some(({ description }) => description),
    to: "/capture",
  },
  {
    name: "Add your next interview",
    why: "With its time it is on Today, and has a page to prepare on.",
    isDone: recordsOf("interview").value.size > 0,
    to: "/interviews",
  },
  {
    name: "Choose a list to practise",
    why: "Questions come back just before you would forget them.",
    isDone: recordsOf("practice").value.size > 0,
    to: openStarters,
  },
  {
    name: "See the dates in your calendar",
    why: "Interviews and deadlines beside everything else you have planned.",
    isDone: hasSubscribed.value === "yes",
    to: "/calendar?subscribe=1",
  },
]);

/** Whether they are offered: to who began lately, has something left to do, and has not put them away. */
export const areStepsOffered: ReadonlySignal<boolean> = computed(() => {
  if (dismissal.choice.value === "dismissed" || own.value.length < applications.value.size) return false;
  const since = addDays(today.value, -newForDays);
  return steps.value.some(({ isDone }) => !isDone) && own.value.every(({ createdAt }) => createdAt >= since);
});
