import type { StarterListId } from "./lists.ts";
import type { Starter } from "./starter.ts";

/** The items of a list, loaded when they are asked for, in parts so that none is large. */
export async function readStarters(id: StarterListId): Promise<readonly Starter[]> {
  const parts = await Promise.all(loading[id]());
  return parts.flatMap(({ items }) => items);
}

type Part = { readonly items: readonly Starter[] };

const loading: Readonly<Record<StarterListId, () => readonly Promise<Part>[]>> = {
  coding: () => [import("./coding.ts")],
  design: () => [import("./design.ts")],
  behavioural: () => [import("./behavioural.ts")],
  fundamentals: () => [
    import("./fundamentals/network.ts"),
    import("./fundamentals/data.ts"),
    import("./fundamentals/messaging.ts"),
    import("./fundamentals/craft.ts"),
    import("./fundamentals/running.ts"),
  ],
};
