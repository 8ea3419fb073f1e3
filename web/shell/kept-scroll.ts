import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Page } from "../pages.ts";
import { isReturn } from "../router.ts";

type Place = readonly [top: number, left: number];

/** Where the parts of each page stood when it was left. */
const places = new Map<Page, readonly Place[]>();

/** Whoever goes back to a page finds it where they left it. */
export function useKeptScroll(main: RefObject<HTMLElement | null>, page: Page | undefined): void {
  const shown = useRef(page);
  const left = shown.current;
  if (left && left !== page)
    places.set(
      left,
      partsOf(main).map((part) => [part.scrollTop, part.scrollLeft]),
    ); // while it is there
  useLayoutEffect(() => {
    const kept = shown.current !== page && page && isReturn() ? places.get(page) : undefined;
    shown.current = page;
    if (!kept) return;
    for (const [n, part] of partsOf(main).entries()) part.scrollTo({ top: kept[n]?.[0], left: kept[n]?.[1] });
  }, [main, page]);
}

const partsOf = (main: RefObject<HTMLElement | null>) => [
  ...(main.current?.querySelectorAll<HTMLElement>(".scroll, [data-column], :has(> [data-column])") ?? []),
];
