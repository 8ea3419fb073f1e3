import * as z from "zod/mini";
import { day } from "./day.ts";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { listOf, longText, minutes } from "./text.ts";

export const study = defineKind("study", {
  fields: {
    on: day,
    minutes,
    skills: z.optional(listOf(idOf("skill"))),
    resourceId: z.optional(idOf("resource")),
    projectId: z.optional(idOf("project")),
    goalId: z.optional(idOf("goal")),
    summary: z.optional(longText),
  },
  title: ["on", "minutes"],
});

export type Study = Item<z.output<typeof study.fields>>;
