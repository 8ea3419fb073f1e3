import type { AgendaItem } from "./agenda.ts";
import type { Application } from "./application.ts";
import { addDays } from "./calendar.ts";
import type { Day } from "./day.ts";
import type { Item, MergePatch } from "./kind.ts";
import { openDatesOf } from "./next-date.ts";

type Asking = Pick<AgendaItem, "kind" | "on">;

/** What one press writes to a record; or why it cannot, in words that say what to do instead. */
export type Deed = { readonly patch: MergePatch } | { readonly whyNot: string };

/** When it is: the person's day, and the moment in milliseconds since 1970. */
type Moment = { readonly today: Day; readonly now: number };

/** What ticking off writes, where one press can know it. */
export function tickedOff({ kind, on }: Asking, record: Item, { today, now }: Moment): Deed {
  switch (kind) {
    case "application":
      return ofDate(record, { patch: { followUpOn: null, nextAction: null } });
    case "contact":
      return { patch: { lastSpokeOn: today, nextOn: next(record.everyDays, today) } };
    case "resource":
      return { patch: { nextOn: next(record.everyDays, today) } };
    case "company":
      return { patch: { checkedOn: today, nextOn: null } };
    case "event":
      return on > today ? { whyNot: "It has not begun yet." } : { patch: { attended: true } };
    case "interview":
      return Date.parse(String(record.scheduledAt)) > now
        ? { whyNot: "It has not taken place yet. Its page has what you prepared." }
        : { patch: { outcome: "waiting" } };
    case "credential":
      return record.plannedOn === on && !record.earnedOn
        ? { patch: { earnedOn: today } }
        : { whyNot: "It expires that day. Renew it on its page." };
    case "goal":
      return { whyNot: "Was it met or missed? Say so on its page." };
    default:
      return { whyNot: "A review is done by answering it." };
  }
}

/** What putting off to a later day writes, where the day is a plan and not somebody else's. */
export function putOff({ kind, on }: Asking, record: Item, to: Day): Deed {
  switch (kind) {
    case "application":
      return ofDate(record, { patch: { followUpOn: to } });
    case "contact":
    case "resource":
    case "company":
      return { patch: { nextOn: to } };
    case "credential":
      return record.plannedOn === on && !record.earnedOn
        ? { patch: { plannedOn: to } }
        : { whyNot: "The day it expires does not move." };
    case "interview":
      return { whyNot: "An interview has its time. If it was moved, change it on its page." };
    case "event":
      return { whyNot: "An event has its day. If it was moved, change it on its page." };
    case "goal":
      return { whyNot: "The day is part of the goal. Change it on its page." };
    default:
      return { whyNot: "Reviews come when you are about to forget. Stop after as many as you like." };
  }
}

/** Of an application only the plan is the person's to move. */
function ofDate(record: Item, plan: Deed): Deed {
  const [first] = openDatesOf(record as Partial<Application>); // of its own kind
  if (first?.is === "closing") return { whyNot: "It closes that day, until you move it to Applied or withdraw." };
  if (first?.is === "offer") return { whyNot: "The offer waits that long for your answer. Accept or decline it." };
  return plan;
}

function next(everyDays: unknown, today: Day): Day | null {
  return typeof everyDays === "number" ? addDays(today, everyDays) : null;
}
