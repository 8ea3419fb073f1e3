import { blocksOf } from "./blocks.ts";
import type { Starter } from "./starter.ts";

type Topic = { readonly name: string; readonly skills: readonly string[] };

/** The questions of one topic of the fundamentals, each with its answer. */
export function topic({ name, skills }: Topic, list: string): readonly Starter[] {
  return blocksOf(list).map(({ key, difficulty, title, text }) => ({
    listId: "fundamentals",
    key,
    title,
    category: name === "Databases" || name === "Transactions" ? "database" : "fundamentals",
    difficulty,
    pattern: name,
    answer: text,
    catalogueIds: skills,
  }));
}
