import { type ReadonlySignal, signal } from "@preact/signals";
import { addDays, dayIn } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";

/** The only file of the client that reads the clock and the time zone. */
export const timeZone: string = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Milliseconds since 1970. */
export const now = (): number => Date.now();

const current = signal<Day>(dayIn(new Date(), timeZone));

/** The person's day. It turns over at midnight, and when a sleeping device wakes up. */
export const today: ReadonlySignal<Day> = current;

/** Keeps `today` true from now on. */
export function followDays(): void {
  const turn = () => {
    current.value = dayIn(new Date(), timeZone);
    clearTimeout(timer);
    timer = setTimeout(turn, untilMidnight());
  };
  let timer = setTimeout(turn, untilMidnight());
  document.addEventListener("visibilitychange", turn);
}

/** A second past it, because timers may be early. A day on which the clock changes is caught by the next turn. */
function untilMidnight(): number {
  const at = new Date();
  const midnight = new Date(`${addDays(dayIn(at, timeZone), 1)}T00:00:00`);
  return Math.max(midnight.getTime() - at.getTime(), 0) + 1_000;
}
