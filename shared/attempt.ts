import * as z from "zod/mini";
import { instant } from "./day.ts";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { ratings } from "./rating.ts";
import { longText, minutes, shortText, whole } from "./text.ts";

export const attempt = defineKind("attempt", {
  fields: {
    practiceId: z.optional(idOf("practice")),
    at: instant,
    mode: z.optional(z.enum(["solo", "timed", "mock", "interview"])),
    rating: z.optional(z.enum(ratings)),
    minutes: z.optional(minutes),
    unaided: z.optional(z.boolean()),
    partner: z.optional(shortText),
    platform: z.optional(shortText),
    /** 1-5 by competency. */
    scores: z.optional(z.record(shortText, whole(1, 5))),
    feedback: z.optional(longText),
  },
  title: ["mode", "at"],
  parent: "practiceId",
});

export type Attempt = Item<z.output<typeof attempt.fields>>;
