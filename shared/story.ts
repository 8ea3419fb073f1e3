import * as z from "zod/mini";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { listOf, longText, shortText } from "./text.ts";

export const story = defineKind("story", {
  fields: {
    title: shortText,
    situation: z.optional(longText),
    task: z.optional(longText),
    action: z.optional(longText),
    result: z.optional(longText),
    competencies: z.optional(listOf(shortText)),
    skills: z.optional(listOf(idOf("skill"))),
    projectId: z.optional(idOf("project")),
  },
  title: ["title"],
});

export type Story = Item<z.output<typeof story.fields>>;
