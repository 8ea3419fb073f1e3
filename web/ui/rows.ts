import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

type Given = { readonly scroll: RefObject<HTMLElement | null>; readonly count: number; readonly rowHeight: number };

/** The rows that are in sight, and the heights that stand for the rest: thousands of rows cost what a screenful does. */
export type Rows = {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
  readonly show: (row: number) => void;
};

export function useRows({ scroll, count, rowHeight }: Given): Rows {
  const [, redraw] = useReducer((n: number, _: undefined) => n + 1, 0);
  const options = {
    count,
    estimateSize: () => rowHeight,
    getScrollElement: () => scroll.current,
    overscan: 12,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const shown = virtualizer.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const end = (shown.at(-1)?.index ?? Math.min(count, 40) - 1) + 1;
  return {
    first,
    end,
    before: first * rowHeight,
    after: Math.max(0, count - end) * rowHeight,
    show: (row) => virtualizer.scrollToIndex(row, { align: "auto" }),
  };
}
