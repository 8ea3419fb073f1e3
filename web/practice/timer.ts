import { type ReadonlySignal, signal } from "@preact/signals";
import { now } from "../ui/clock.ts";

const shown = signal(0);
let before = 0;
let since: number | undefined;

/** Whole seconds on the question that is shown. */
export const seconds: ReadonlySignal<number> = shown;

/** Milliseconds on it, without the time in which nobody could see it. */
export function elapsedMs(): number {
  return before + (since === undefined ? 0 : Math.max(0, now() - since));
}

/** Counts from 0, or on from where it was. */
export function restart(from = 0): void {
  before = from;
  since = document.hidden ? undefined : now();
  tick();
}

/** Runs from now on; answers with what stops it. */
export function followTimer(): () => void {
  const turn = () => {
    before = elapsedMs();
    since = document.hidden ? undefined : now();
  };
  const timer = setInterval(tick, 1_000);
  document.addEventListener("visibilitychange", turn);
  turn();
  return () => {
    before = elapsedMs();
    since = undefined;
    clearInterval(timer);
    document.removeEventListener("visibilitychange", turn);
  };
}

function tick(): void {
  shown.value = Math.floor(elapsedMs() / 1_000);
}
