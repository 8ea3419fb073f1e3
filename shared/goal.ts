import * as z from "zod/mini";
import { day } from "./day.ts";
import { defineKind, type Item } from "./kind.ts";
import { amount, longText, shortText } from "./text.ts";

/** What a goal can count from the log. */
export const metrics = [
  "applications_sent",
  "practice_attempts",
  "study_minutes",
  "interactions",
  "resources_done",
  "projects_done",
  "reviews_done",
] as const;

export const goal = defineKind("goal", {
  fields: {
    title: shortText,
    metric: z.optional(z.enum([...metrics, "custom"])),
    target: amount,
    unit: z.optional(shortText),
    period: z.optional(z.enum(["week", "month", "total"])),
    startsOn: z.optional(day),
    byOn: z.optional(day),
    why: z.optional(longText),
    /** Typed in, for `custom` alone: the others are counted. */
    current: z.optional(amount),
    status: z.optional(z.enum(["active", "met", "missed", "dropped"])),
  },
  title: ["title"],
  due: ({ byOn, status = "active" }) => (byOn && status === "active" ? { on: byOn, why: "Goal ends" } : undefined),
});

export type Goal = Item<z.output<typeof goal.fields>>;
