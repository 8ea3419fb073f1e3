import { addDays } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";
import type { MergePatch } from "../../shared/kind.ts";
import type { AgendaItem } from "./agenda.ts";

/** What ticking a task off writes, where one press can know it; nothing where the person has to say more. */
export function doneWith({ record, on }: AgendaItem, today: Day): MergePatch | undefined {
  switch (record.kind) {
    case "application":
      return record.followUpOn === on ? { followUpOn: null, nextAction: null } : undefined;
    case "contact":
      return { lastSpokeOn: today, nextOn: next(record.everyDays, today) };
    case "resource":
      return { nextOn: next(record.everyDays, today) };
    case "company":
      return { checkedOn: today };
    case "event":
      return { attended: true };
    case "interview":
      return { outcome: "waiting" };
    default:
      return undefined;
  }
}

/** What putting a task off to another day writes, where its day is a plan and not somebody else's. */
export function putOff({ record, on }: AgendaItem, to: Day): MergePatch | undefined {
  if (record.kind === "application") return record.followUpOn === on ? { followUpOn: to } : undefined;
  return record.kind === "contact" || record.kind === "resource" ? { nextOn: to } : undefined;
}

function next(everyDays: unknown, today: Day): Day | null {
  return typeof everyDays === "number" ? addDays(today, everyDays) : null;
}
