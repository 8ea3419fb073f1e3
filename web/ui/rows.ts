import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

type Given = {
  readonly scroll: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Of every row, in pixels. */
  readonly rowHeight: number;
};

/** The rows in sight, and the heights that stand for the others: thousands of rows cost what a screenful does. */
export type Rows = {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
};

/** Rows drawn beyond the edges, so that a quick scroll does not run into nothing. */
const spare = 12;

export function useRows({ scroll, count, rowHeight }: Given): Rows {
  const [seen, setSeen] = useState({ first: 0, rows: 30 });
  useLayoutEffect(() => {
    const element = scroll.current;
    if (!element) return;
    // A whole number of steps: most scrolls change nothing that is drawn.
    const look = () => {
      const first = Math.floor(element.scrollTop / rowHeight / spare) * spare;
      const rows = Math.ceil(element.clientHeight / rowHeight);
      setSeen((was) => (was.first === first && was.rows === rows ? was : { first, rows }));
    };
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", look);
    };
  });
  const first = Math.max(0, Math.min(seen.first, count - 1) - spare);
  const end = Math.min(count, seen.first + seen.rows + 2 * spare);
  return { first, end, before: first * rowHeight, after: (count - end) * rowHeight };
}
