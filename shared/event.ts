import * as z from "zod/mini";
import { day } from "./day.ts";
import { defineKind, type Item } from "./kind.ts";
import { shortText, webLink } from "./text.ts";

export const event = defineKind("event", {
  fields: {
    name: shortText,
    type: z.optional(z.enum(["meetup", "conference", "workshop", "hackathon", "user_group", "webinar"])),
    startsOn: z.optional(day),
    endsOn: z.optional(day),
    place: z.optional(shortText),
    url: z.optional(webLink),
    role: z.optional(z.enum(["attend", "speak", "organise"])),
    /** Absent while it is still ahead. */
    attended: z.optional(z.boolean()),
  },
  title: ["name"],
  due: ({ startsOn, attended }) => (startsOn && attended === undefined ? { on: startsOn, why: "Event" } : undefined),
});

export type Event = Item<z.output<typeof event.fields>>;
