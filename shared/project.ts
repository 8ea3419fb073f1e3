import * as z from "zod/mini";
import { day } from "./day.ts";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { listOf, longText, shortText, webLink } from "./text.ts";

export const project = defineKind("project", {
  fields: {
    title: shortText,
    type: z.optional(z.enum(["portfolio", "open_source", "internship", "work", "hackathon", "talk", "article"])),
    description: z.optional(longText),
    role: z.optional(shortText),
    url: z.optional(webLink),
    repositoryUrl: z.optional(webLink),
    skills: z.optional(listOf(idOf("skill"))),
    steps: z.optional(listOf(z.strictObject({ title: shortText, done: z.optional(z.boolean()) }))),
    startedOn: z.optional(day),
    finishedOn: z.optional(day),
    highlights: z.optional(listOf(longText)),
    featured: z.optional(z.boolean()),
    feedback: z.optional(
      listOf(
        z.strictObject({
          from: z.optional(shortText),
          on: z.optional(day),
          text: longText,
        }),
      ),
    ),
  },
  title: ["title"],
});

export type Project = Item<z.output<typeof project.fields>>;
