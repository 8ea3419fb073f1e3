import { type StarterList, type StarterListId, starterLists } from "../../shared/starters/lists.ts";

/** The parts that are to be added, by list. */
export type Chosen = Readonly<Partial<Record<StarterListId, readonly string[]>>>;

/** How many items of each part are here already, by list and part. */
export type Present = ReadonlyMap<string, number>;

type Kept = { readonly list?: string | undefined; readonly pattern?: string | undefined };

export function presentOf(practice: Iterable<Kept>): Present {
  const present = new Map<string, number>();
  for (const { list, pattern } of practice) {
    if (list === undefined || pattern === undefined) continue;
    const key = keyOf(list, pattern);
    present.set(key, (present.get(key) ?? 0) + 1);
  }
  return present;
}

export type Part = { readonly name: string; readonly count: number; readonly missing: number };

/** The parts of a list, with how many items of each are not here yet. */
export function partsOf({ name: list, parts }: StarterList, present: Present): readonly Part[] {
  return parts.map(([name, count]) => {
    const here = present.get(keyOf(list, name)) ?? 0;
    return { name, count, missing: Math.max(0, count - here) };
  });
}

/** How many items would be added. */
export function countOf(chosen: Chosen, present: Present): number {
  return starterLists
    .flatMap((list) => partsOf(list, present).filter(({ name }) => chosen[list.id]?.includes(name)))
    .reduce((sum, { missing }) => sum + missing, 0);
}

/** A part put in if it was out, and out if it was in. */
export function flipped(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
}

function keyOf(list: string, pattern: string): string {
  return `${list}\u001f${pattern}`;
}
