import * as z from "zod/mini";
import { day } from "./day.ts";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { longText } from "./text.ts";

export const interaction = defineKind("interaction", {
  fields: {
    contactId: idOf("contact"),
    applicationId: z.optional(idOf("application")),
    on: day,
    channel: z.optional(z.enum(["email", "linkedin", "call", "video", "coffee", "event", "chat", "other"])),
    direction: z.optional(z.enum(["in", "out"])),
    summary: z.optional(longText),
    referral: z.optional(z.enum(["asked", "agreed", "submitted", "declined"])),
  },
  title: ["channel", "on"],
  parent: "contactId",
});

export type Interaction = Item<z.output<typeof interaction.fields>>;
