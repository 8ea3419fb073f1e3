import * as z from "zod/mini";
import { day } from "./day.ts";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { amount, listOf, shortText, webLink, whole } from "./text.ts";

export const resource = defineKind("resource", {
  fields: {
    title: shortText,
    type: z.optional(
      z.enum([
        "course",
        "book",
        "tutorial",
        "documentation",
        "video",
        "podcast",
        "newsletter",
        "blog",
        "paper",
        "forum",
      ]),
    ),
    author: z.optional(shortText),
    url: z.optional(webLink),
    skills: z.optional(listOf(idOf("skill"))),
    status: z.optional(z.enum(["todo", "doing", "done", "dropped"])),
    unitsDone: z.optional(amount),
    unitsTotal: z.optional(amount),
    /** Chapters, hours, lessons. */
    unit: z.optional(shortText),
    rating: z.optional(whole(1, 5)),
    everyDays: z.optional(whole(1, 730)),
    nextOn: z.optional(day),
  },
  title: ["title"],
  due: ({ nextOn, status }) =>
    nextOn && status !== "done" && status !== "dropped" ? { on: nextOn, why: "Continue" } : undefined,
});

export type Resource = Item<z.output<typeof resource.fields>>;
