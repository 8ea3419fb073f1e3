import { Hono } from "hono";
import * as z from "zod/mini";
import { type Application, application } from "../../shared/application.ts";
import { day } from "../../shared/day.ts";
import { insightsOf } from "../../shared/insights.ts";
import type { Kind } from "../../shared/kind.ts";
import type { Env } from "../http/env.ts";
import { readQuery } from "../http/query.ts";
import { shown } from "../store/record.ts";

const query = z.strictObject({ from: z.optional(day), to: z.optional(day) });
const kind = application as unknown as Kind; // used with its own fields only

/** One pass over the applications; the client computes the same from its own copy. */
export const insights = new Hono<Env>().get("/", async (c) => {
  const range = readQuery(c, query);
  const { store } = c.var;
  const applications: Application[] = [];
  for await (const record of store.everyRecord(kind))
    if (!record.deletedAt) applications.push(shown(record) as Application); // parsed as one when it was read
  return c.json(insightsOf(applications, { ...range, today: store.today() }));
});
