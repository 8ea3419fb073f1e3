import * as z from "zod/mini";
import { type Application, application } from "../../shared/application.ts";
import { check } from "../../shared/check.ts";
import { day } from "../../shared/day.ts";
import { moveTo } from "../../shared/history.ts";
import type { Kind } from "../../shared/kind.ts";
import { outcomes, stages } from "../../shared/stages.ts";
import { longText } from "../../shared/text.ts";
import { readJson } from "../http/body.ts";
import { expectedOf } from "../http/conditions.ts";
import { answer, idIn, recordsOf } from "./records.ts";

/** A step of an application: to a stage or to an outcome, on the person's day unless another is given. */
export const step = z.strictObject({
  stage: z.optional(z.enum(stages)),
  outcome: z.optional(z.enum(outcomes)),
  on: z.optional(day),
  note: z.optional(longText),
});

const kind = application as unknown as Kind; // used with its own fields only

export const applications = recordsOf(kind).post("/:id/moves", async (c) => {
  const move = check(step, await readJson(c));
  const { store } = c.var;
  // What is stored as an application was parsed as one.
  const patch = (current: unknown) => moveTo(current as Application, move, store.today());
  const moved = await store.applyOne({ op: "patch", kind, id: idIn(c, kind), patch, expected: expectedOf(c) });
  return answer(c, moved);
});
