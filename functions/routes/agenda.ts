import { Hono } from "hono";
import * as z from "zod/mini";
import { addDays } from "../../shared/calendar.ts";
import { day } from "../../shared/day.ts";
import { Problem } from "../../shared/problem.ts";
import type { Env } from "../http/env.ts";
import { readQuery } from "../http/query.ts";

const query = z.strictObject({ from: z.optional(day), to: z.optional(day) });

/** What asks for attention: from the beginning (what is overdue is still due) to a week from today, unless told. */
export const agenda = new Hono<Env>().get("/", async (c) => {
  const { store } = c.var;
  const today = store.today();
  const { from = "0000-01-01", to = addDays(from > today ? from : today, 7) } = readQuery(c, query);
  if (from > to) throw new Problem("bad_request", `from must not be later than to: ${from} is after ${to}.`);
  return c.json({ items: await store.agenda({ from, to }) });
});
