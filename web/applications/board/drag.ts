import { lift } from "./lift.ts";
import type { Drop } from "./target.ts";

/** Pixels that a mouse travels before a press becomes a drag. */
const travel = 4;
/** Milliseconds that a finger rests before it lifts a card; moving sooner is a scroll. */
const holdMs = 260;
/** Pixels that a resting finger may shake. */
const shake = 10;

/**
 * Drag and drop on pointer events: one way for mouse, pen and finger. A click still opens a card and a swipe still
 * scrolls. Answers with what ends it.
 */
export function followDrags(board: HTMLElement, drop: (what: Drop) => void): () => void {
  const life = new AbortController();
  board.addEventListener(
    "pointerdown",
    (down) => {
      const pressed = down.target instanceof Element ? down.target : undefined;
      const card = pressed?.closest<HTMLElement>("[data-card]");
      if (card && down.isPrimary && down.button === 0 && !pressed?.closest("button")) press(card, down);
    },
    { signal: life.signal },
  );
  return () => life.abort();

  /** Waits for a press to become a drag, or to turn out as a click or a scroll. */
  function press(card: HTMLElement, down: PointerEvent): void {
    const isFinger = down.pointerType === "touch";
    const waiting = new AbortController();
    const { signal } = waiting;
    const start = () => {
      waiting.abort();
      lift({ board, card, down, drop });
    };
    if (isFinger) {
      const timer = setTimeout(start, holdMs);
      signal.addEventListener("abort", () => clearTimeout(timer));
    }
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      const far = Math.hypot(clientX - down.clientX, clientY - down.clientY);
      if (isFinger && far > shake) waiting.abort();
      if (!isFinger && far > travel) start();
    };
    addEventListener("pointermove", onMove, { signal });
    for (const end of ["pointerup", "pointercancel"] as const) addEventListener(end, () => waiting.abort(), { signal });
  }
}
