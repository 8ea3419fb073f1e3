import * as z from "zod/mini";
import { metrics } from "./goal.ts";
import { idOf } from "./id.ts";
import { timeZone } from "./interview.ts";
import { defineKind, type Item } from "./kind.ts";
import { listOf, minutes, shortText, whole } from "./text.ts";

const timeOfDay = z.string().check(
  z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
    error: "must be a time of day like 08:30",
  }),
);

export const profile = defineKind("profile", {
  fields: {
    name: z.optional(shortText),
    targetRole: z.optional(shortText),
    targetSkills: z.optional(
      listOf(
        z.strictObject({
          skillId: idOf("skill"),
          weight: z.number().check(z.minimum(0), z.maximum(10)),
        }),
      ),
    ),
    timeZone: z.optional(timeZone),
    weeklyPlan: z.optional(
      listOf(
        z.strictObject({
          /** 1 is Monday, 7 is Sunday (ISO 8601). */
          weekday: whole(1, 7),
          startsAt: z.optional(timeOfDay),
          minutes,
          focus: z.optional(shortText),
        }),
      ),
    ),
    weeklyTargets: z.optional(z.partialRecord(z.enum(metrics), whole(0, 10_000))),
    remindAt: z.optional(timeOfDay),
    /** A letter in the morning on days when nothing is due, too. */
    remindAlways: z.optional(z.boolean()),
    quietAfterDays: z.optional(whole(1, 365)),
    /** The share of reviews that should be remembered, for spaced repetition. */
    retention: z.optional(z.number().check(z.minimum(0.7), z.maximum(0.97))),
    /** How many practice questions may be begun in a day. */
    newPerDay: z.optional(whole(0, 200)),
  },
  title: ["name"],
});

export type Profile = Item<z.output<typeof profile.fields>>;
