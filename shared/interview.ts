import * as z from "zod/mini";
import { dayIn, isTimeZone } from "./calendar.ts";
import { day, instant } from "./day.ts";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { roundTitle } from "./round-title.ts";
import { listOf, longText, minutes, shortText, whole } from "./text.ts";

/** An IANA time zone, `Europe/Berlin`. */
export const timeZone = z
  .string()
  .check(z.maxLength(64), z.refine(isTimeZone, { error: "must be a time zone like Europe/Berlin" }));

const question = z.strictObject({
  question: longText,
  topic: z.optional(shortText),
  answer: z.optional(longText),
  confidence: whole(0, 5),
  better: z.optional(longText),
  practiceId: z.optional(idOf("practice")),
});

export const interview = defineKind("interview", {
  fields: {
    applicationId: idOf("application"),
    round: z.optional(whole(1, 50)),
    format: z.optional(
      z.enum(["phone", "video", "onsite", "take_home", "pairing", "panel", "system_design", "behavioural", "other"]),
    ),
    scheduledAt: z.optional(instant),
    timeZone: z.optional(timeZone),
    minutes: z.optional(minutes),
    /** A link or an address. */
    place: z.optional(z.string().check(z.maxLength(2_000))),
    contactIds: z.optional(listOf(idOf("contact"))),
    preparation: z.optional(longText),
    outcome: z.optional(z.enum(["scheduled", "passed", "rejected", "cancelled", "no_show", "waiting"])),
    debrief: z.optional(longText),
    thankedOn: z.optional(day),
    questions: z.optional(listOf(question)),
  },
  title: ["format", "scheduledAt"],
  parent: "applicationId",
  due: ({ scheduledAt, timeZone = "UTC", outcome = "scheduled", format }) =>
    scheduledAt && outcome === "scheduled"
      ? { on: dayIn(new Date(scheduledAt), timeZone), why: roundTitle({ format }) }
      : undefined,
});

export type Interview = Item<z.output<typeof interview.fields>>;
