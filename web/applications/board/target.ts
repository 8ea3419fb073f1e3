import type { StageShown } from "../../ui/icon.tsx";
import { columnNames } from "./columns.ts";

/** Where a card would land: before a place of a column, counted without the card itself. */
export type Target = { readonly stage: StageShown; readonly at: number };

export type Drop = { readonly id: string; readonly to: Target };

/** Pixels from the rim of a column or of the board where it begins to scroll. */
const rim = 64;

/** What is under a point, and marks it for the eye. `clear` takes the marks away. */
export function aiming(board: HTMLElement, card: HTMLElement) {
  let column: HTMLElement | undefined;
  let near: HTMLElement | undefined;

  function mark(nextColumn: HTMLElement | undefined, nextNear: HTMLElement | undefined, edge: "top" | "bottom"): void {
    if (column !== nextColumn) delete column?.dataset.over;
    if (near !== nextNear) delete near?.dataset.edge;
    if (nextColumn) nextColumn.dataset.over = "";
    if (nextNear) nextNear.dataset.edge = edge;
    column = nextColumn;
    near = nextNear;
  }

  return {
    at(x: number, y: number): Target | undefined {
      const under = [...board.querySelectorAll<HTMLElement>("[data-column]")].find((one) => holds(one, x));
      const stage = columnNames.find((name) => name === under?.dataset.column);
      if (!under || !stage) {
        mark(undefined, undefined, "top");
        return undefined;
      }
      const others = [...under.querySelectorAll<HTMLElement>("[data-card]")].filter((one) => one !== card);
      const next = others.find((one) => y < middle(one));
      if (stage === "closed") mark(under, undefined, "top");
      else mark(under, next ?? others.at(-1), next ? "top" : "bottom");
      return { stage, at: next ? others.indexOf(next) : others.length };
    },
    /** Scrolls the board, and the column under the point, while the point is at their rim. */
    scroll(x: number, y: number): void {
      const around = board.getBoundingClientRect();
      board.scrollLeft += push(x, around.left, around.right);
      if (!column) return;
      const { top, bottom } = column.getBoundingClientRect();
      column.scrollTop += push(y, top, bottom);
    },
    clear: () => mark(undefined, undefined, "top"),
  };
}

function holds(element: HTMLElement, x: number): boolean {
  const { left, right } = element.getBoundingClientRect();
  return x >= left && x <= right;
}

function middle(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

function push(at: number, from: number, to: number): number {
  if (at < from + rim) return (at - from - rim) / 4;
  return at > to - rim ? (at - to + rim) / 4 : 0;
}
