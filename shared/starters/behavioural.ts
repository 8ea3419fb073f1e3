import { competencyOf, heardFor } from "../competencies.ts";
import { behaviouralQuestions } from "./behavioural-questions.ts";
import { blocksOf } from "./blocks.ts";
import type { Starter } from "./starter.ts";

/** Questions on what one has done, by competency: what is listened for, and what to put into the answer. */
export const items: readonly Starter[] = blocksOf(behaviouralQuestions).map(({ heading, key, title, text }) => {
  const competency = competencyOf(heading);
  return {
    listId: "behavioural",
    key,
    title,
    category: "behavioural",
    pattern: heading,
    answer: competency ? `${heardFor[competency]}\n\n${text}` : text,
    catalogueIds: [],
  };
});
