import * as z from "zod/mini";
import { addDays } from "./calendar.ts";
import { day } from "./day.ts";
import { defineKind, type Item } from "./kind.ts";
import { longText, shortText, webLink, whole } from "./text.ts";

export const company = defineKind("company", {
  fields: {
    name: shortText,
    careersUrl: z.optional(webLink),
    priority: z.optional(z.enum(["a", "b", "c"])),
    why: z.optional(longText),
    checkEveryDays: z.optional(whole(1, 365)),
    checkedOn: z.optional(day),
    /** A later day than the interval gives, once the person has put it off. */
    nextOn: z.optional(day),
    avoid: z.optional(z.boolean()),
  },
  title: ["name"],
  due: ({ checkEveryDays, checkedOn, nextOn = "", avoid, createdAt }) => {
    if (!checkEveryDays || avoid) return undefined;
    const planned = checkedOn ? addDays(checkedOn, checkEveryDays) : createdAt.slice(0, 10);
    return { on: nextOn > planned ? nextOn : planned, why: "Check the careers page" };
  },
});

export type Company = Item<z.output<typeof company.fields>>;
