import type { Application } from "../../shared/application.ts";
import type { Day } from "../../shared/day.ts";
import { type Deed, putOff, tickedOff } from "../../shared/deeds.ts";
import { addressOf } from "../pages.ts";
import { go } from "../router.ts";
import { change } from "../store/changes.ts";
import { applications } from "../store/records.ts";
import { now, today } from "../ui/clock.ts";
import { near } from "../ui/date.ts";
import { toast } from "../ui/toast.tsx";
import type { AgendaItem } from "./agenda.ts";
import { leaveRow } from "./rows.ts";

/** Whether one press is enough. */
export const tickOf = (item: AgendaItem): Deed => tickedOff(item, item.record, { today: today.peek(), now: now() });

export const canPutOff = (item: AgendaItem): boolean => "patch" in putOff(item, item.record, today.peek());

/** Ticks it off, or says why that takes more. */
export function tick(item: AgendaItem): void {
  carryOut(item, tickOf(item), `Done: ${item.why}, ${whoOf(item)}`);
}

/** Puts it off to a later day, or says why its day stays. */
export function snooze(item: AgendaItem, to: Day): void {
  const said = `Put off until ${near(to, today.peek())}: ${item.why}, ${whoOf(item)}`;
  carryOut(item, putOff(item, item.record, to), said);
}

function carryOut(item: AgendaItem, deed: Deed, said: string): void {
  if ("whyNot" in deed) {
    toast(deed.whyNot, { label: "Open", run: () => go(addressOf(item.id)) });
    return;
  }
  leaveRow(item.id);
  change(item.id, deed.patch, said);
}

/** The application that it is about: itself, or the one that it belongs to. */
export function applicationOf({ record }: AgendaItem): Application | undefined {
  const id = record.kind === "application" ? record.id : record.applicationId;
  return typeof id === "string" ? applications.value.get(id) : undefined;
}

/** Whom or what it is about, in a word. */
export const whoOf = (item: AgendaItem): string => applicationOf(item)?.company ?? item.title;
