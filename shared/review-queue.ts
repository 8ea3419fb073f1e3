import { dayIn } from "./calendar.ts";
import type { Day } from "./day.ts";
import type { Practice } from "./practice.ts";

type Queued = Pick<Practice, "id" | "card" | "dueOn" | "readyBy" | "suspended">;

/** New questions begun in a day, where the profile says nothing: each comes back several times in its first weeks. */
export const usualNewPerDay = 10;

/** Forgotten this often, a question costs more than it gives: better to write it anew, or to let it go. */
const leechAfter = 8;

export function isLeech({ card }: Pick<Practice, "card">): boolean {
  return (card?.lapses ?? 0) >= leechAfter;
}

export function isDue({ dueOn, suspended }: Queued, today: Day): boolean {
  return !suspended && dueOn !== undefined && dueOn <= today;
}

/** Never reviewed, and for no day in particular. */
export function isNew({ card, dueOn, suspended }: Queued): boolean {
  return !suspended && card === undefined && dueOn === undefined;
}

type Today = {
  readonly today: Day;
  /** How many new ones may begin. */
  readonly newLeft: number;
};

/** What a session asks, in order: what waits longest, of that what must be ready soonest, then new ones as they came. */
export function queueOf(items: Iterable<Queued>, { today, newLeft }: Today): readonly string[] {
  const all = [...items];
  const due = all.filter((one) => isDue(one, today)).sort((a, b) => compare(orderOf(a), orderOf(b)));
  const begun = all.filter(isNew).sort((a, b) => compare(a.id, b.id));
  return [...due, ...begun.slice(0, Math.max(0, newLeft))].map(({ id }) => id);
}

const orderOf = ({ id, dueOn = "", readyBy = "9999" }: Queued) => `${dueOn} ${readyBy} ${id}`;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

type Tried = { readonly practiceId?: string | undefined; readonly rating?: unknown; readonly at: string };

/** How many practice items had their first review on a day. */
export function begunOn(attempts: Iterable<Tried>, on: Day, timeZone: string): number {
  const first = new Map<string, string>();
  for (const { practiceId, rating, at } of attempts) {
    if (!practiceId || !rating) continue;
    const known = first.get(practiceId);
    if (known === undefined || at < known) first.set(practiceId, at);
  }
  const near = new Date(Date.parse(on) - 2 * 86_400_000).toISOString(); // to tell a day takes long, and most are old
  return [...first.values()].filter((at) => at > near && dayIn(new Date(at), timeZone) === on).length;
}
