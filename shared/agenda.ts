import type { Day } from "./day.ts";
import type { Item, Kind } from "./kind.ts";
import type { KindName } from "./names.ts";
import { titleOf } from "./title.ts";

/** Something that asks for attention on a day. */
export type AgendaItem = {
  readonly kind: KindName;
  readonly id: string;
  readonly on: Day;
  /** What the record is called. */
  readonly title: string;
  /** What for, in a few words. */
  readonly why: string;
};

/** What a record asks for; nothing while it asks for nothing. The store's index and the client's list are made of it. */
export function agendaItemOf(kind: Kind, record: Item): AgendaItem | undefined {
  const due = kind.due?.(record);
  return due && { kind: kind.name, id: record.id, on: due.on, title: titleOf(kind.title, record), why: due.why };
}

/** Soonest first; within a day as the records came. */
export function byDay(a: AgendaItem, b: AgendaItem): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
