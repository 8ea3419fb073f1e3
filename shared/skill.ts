import * as z from "zod/mini";
import { idOf } from "./id.ts";
import { defineKind, type Item } from "./kind.ts";
import { listOf, shortText, whole } from "./text.ts";

const skillAreas = [
  "language",
  "framework",
  "database",
  "api",
  "version_control",
  "security",
  "architecture",
  "cloud",
  "devops",
  "performance",
  "testing",
  "tooling",
  "computer_science",
  "soft",
] as const;

export const skill = defineKind("skill", {
  fields: {
    name: shortText,
    /** The entry of the skill catalogue that it is, if it is one. */
    catalogueId: z.optional(shortText),
    area: z.optional(z.enum(skillAreas)),
    status: z.optional(z.enum(["todo", "learning", "done", "skipped"])),
    /** Self-rated. */
    level: z.optional(whole(0, 5)),
    target: z.optional(whole(0, 5)),
    dependsOn: z.optional(listOf(idOf("skill"))),
  },
  title: ["name"],
});

export type Skill = Item<z.output<typeof skill.fields>>;
