import { blocksOf } from "./blocks.ts";
import { designPrompts } from "./design-prompts.ts";
import { moreDesignPrompts } from "./more-design-prompts.ts";
import type { Starter } from "./starter.ts";

/** What a design has to speak about, in the order of a conversation. */
export const designSteps = ["Requirements", "API", "Data model", "Scale", "Bottlenecks", "Trade-offs"] as const;

const stepsBegin = new RegExp(` (?=(?:${designSteps.join("|")}): )`);

/** Systems to design aloud, each with a checklist to hold the own design against. */
export const items: readonly Starter[] = [...blocksOf(designPrompts), ...blocksOf(moreDesignPrompts)].map(
  ({ heading, key, difficulty, title, text }) => {
    const [prompt = "", ...checklist] = text.split(stepsBegin);
    return {
      listId: "design",
      key,
      title,
      category: "system_design",
      difficulty,
      pattern: heading,
      prompt,
      answer: checklist.join("\n\n"),
      catalogueIds: ["system-design"],
    };
  },
);
