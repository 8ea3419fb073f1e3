import * as z from "zod/mini";
import { day, instant } from "./day.ts";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { listOf, longText, shortText, webLink } from "./text.ts";

/** The state of spaced repetition (FSRS) of one item; derivable at any time from its attempts. */
const card = z.strictObject({
  dueAt: instant,
  stability: z.number(),
  difficulty: z.number(),
  scheduledDays: z.number(),
  learningSteps: z.int(),
  reps: z.int(),
  lapses: z.int(),
  state: z.enum(["new", "learning", "review", "relearning"]),
  lastReviewAt: z.optional(instant),
});

export const practice = defineKind("practice", {
  fields: {
    title: shortText,
    category: z.optional(
      z.enum(["coding", "system_design", "behavioural", "fundamentals", "database", "api_design", "other"]),
    ),
    url: z.optional(webLink),
    list: z.optional(shortText),
    difficulty: z.optional(z.enum(["easy", "medium", "hard"])),
    pattern: z.optional(shortText),
    skills: z.optional(listOf(idOf("skill"))),
    prompt: z.optional(longText),
    answer: z.optional(longText),
    card: z.optional(card),
    dueOn: z.optional(day),
    /** A day, such as that of a round, before which a review must come: the next is due the day before at the latest. */
    readyBy: z.optional(day),
    suspended: z.optional(z.boolean()),
  },
  title: ["title"],
  due: ({ dueOn, suspended }) => (dueOn && !suspended ? { on: dueOn, why: "Review" } : undefined),
});

export type Practice = Item<z.output<typeof practice.fields>>;
