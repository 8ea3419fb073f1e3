import * as z from "zod/mini";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { shortText } from "./text.ts";

export const resume = defineKind("resume", {
  fields: {
    label: shortText,
    /** A JSON Resume document (jsonresume.org/schema). Its shape is open, so it is kept as it came. */
    document: z.optional(z.record(z.string(), z.unknown())),
    targetRole: z.optional(shortText),
    basedOn: z.optional(idOf("resume")),
    isDefault: z.optional(z.boolean()),
  },
  title: ["label"],
});

export type Resume = Item<z.output<typeof resume.fields>>;
