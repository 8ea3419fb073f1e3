import * as z from "zod/mini";
import { day } from "./day.ts";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { listOf, shortText, webLink } from "./text.ts";

export const credential = defineKind("credential", {
  fields: {
    name: shortText,
    type: z.optional(z.enum(["degree", "certification", "bootcamp", "course_certificate"])),
    issuer: z.optional(shortText),
    earnedOn: z.optional(day),
    expiresOn: z.optional(day),
    plannedOn: z.optional(day),
    url: z.optional(webLink),
    skills: z.optional(listOf(idOf("skill"))),
  },
  title: ["name"],
  due: ({ earnedOn, expiresOn, plannedOn }) => {
    if (plannedOn && !earnedOn) return { on: plannedOn, why: "Planned" };
    return expiresOn ? { on: expiresOn, why: "Expires" } : undefined;
  },
});

export type Credential = Item<z.output<typeof credential.fields>>;
