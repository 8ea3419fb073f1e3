import { blocksOf } from "./blocks.ts";
import { codingProblems } from "./coding-problems.ts";
import type { Starter } from "./starter.ts";

/** Well-known problems, each with the address of its statement. */
export const items: readonly Starter[] = blocksOf(codingProblems).map(({ heading, key, difficulty, title }) => ({
  listId: "coding",
  key,
  title,
  category: heading === "SQL" ? "database" : "coding",
  difficulty,
  pattern: heading,
  url: `https://leetcode.com/problems/${key}/`,
  catalogueIds: heading === "SQL" ? ["sql"] : ["data-structures", "algorithms"],
}));
