import { hash128, lowBits } from "../import/hash.ts";
import { newId } from "../new-id.ts";
import type { Practice } from "../practice.ts";
import type { StarterListId } from "./lists.ts";

/** An item of a starter list: what a practice record is made of, with skills by their place in the catalogue. */
export type Starter = Pick<Practice, "title" | "category" | "difficulty" | "prompt" | "answer" | "url"> & {
  readonly listId: StarterListId;
  /** Its own in its list. It never changes: the record's id is made of it. */
  readonly key: string;
  /** The part of the list that it belongs to: a pattern, a competency or a topic. */
  readonly pattern: string;
  readonly catalogueIds: readonly string[];
};

type Made = { readonly id: string; readonly fields: Omit<Practice, "id" | "rev" | "createdAt" | "updatedAt"> };

/** The practice record of an item, always under the same id. A person's own skills are named; what they lack is left out. */
export function recordOf(
  { listId, key, catalogueIds, ...fields }: Starter,
  { list, skills }: { readonly list: string; readonly skills: ReadonlyMap<string, string> },
): Made {
  const own = catalogueIds.flatMap((id) => skills.get(id) ?? []);
  return { id: starterId(listId, key), fields: { ...fields, list, ...(own.length > 0 && { skills: own }) } };
}

function starterId(listId: StarterListId, key: string): string {
  return newId("practice", 0, (count) => lowBits(hash128(`starter\u001f${listId}\u001f${key}`), count));
}
