import type { Application } from "./application.ts";
import { madeAt } from "./new-id.ts";

type Ranked = Pick<Application, "id" | "rank">;

/** Where it stands in its column, smaller first: where it was put, else the newest on top. */
function rankOf({ id, rank }: Ranked): number {
  return rank ?? -madeAt(id) / 1000;
}

/** In the order of a column. */
export function byRank(a: Ranked, b: Ranked): number {
  return rankOf(a) - rankOf(b) || (a.id < b.id ? 1 : -1);
}

/**
 * The ranks that put a card at a place of a column that is in order and does not hold it: the card's own, and where
 * there is no number left between its neighbours those of the cards above it.
 */
export function ranksFor(id: string, column: readonly Ranked[], place: number): ReadonlyMap<string, number> {
  const above = column[place - 1];
  const below = column[place];
  if (!above) return new Map([[id, below ? rankOf(below) - 1 : 0]]);
  if (!below) return new Map([[id, rankOf(above) + 1]]);
  const between = (rankOf(above) + rankOf(below)) / 2;
  if (between > rankOf(above) && between < rankOf(below)) return new Map([[id, between]]);
  const order = [...column.slice(0, place).map((card) => card.id), id];
  return new Map(order.map((one, n) => [one, rankOf(below) - (order.length - n)]));
}
