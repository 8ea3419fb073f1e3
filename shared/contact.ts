import * as z from "zod/mini";
import { day } from "./day.ts";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { email, listOf, shortText, webLink, whole } from "./text.ts";

export const contact = defineKind("contact", {
  fields: {
    name: shortText,
    company: z.optional(shortText),
    title: z.optional(shortText),
    emails: z.optional(listOf(email)),
    phones: z.optional(listOf(shortText)),
    links: z.optional(listOf(z.strictObject({ label: z.optional(shortText), url: webLink }))),
    relationship: z.optional(
      z.enum(["recruiter", "hiring_manager", "peer", "alumni", "mentor", "referrer", "friend", "other"]),
    ),
    metThrough: z.optional(
      z.enum(["meetup", "conference", "community", "linkedin", "open_source", "work", "school", "other"]),
    ),
    eventId: z.optional(idOf("event")),
    /** How often to keep in touch. */
    everyDays: z.optional(whole(1, 730)),
    nextOn: z.optional(day),
    lastSpokeOn: z.optional(day),
  },
  title: ["name"],
  due: ({ nextOn }) => (nextOn ? { on: nextOn, why: "Keep in touch" } : undefined),
});

export type Contact = Item<z.output<typeof contact.fields>>;
