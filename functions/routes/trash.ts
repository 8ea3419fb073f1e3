import { Hono } from "hono";
import * as z from "zod/mini";
import { clipped } from "../../shared/check.ts";
import { isIdOf } from "../../shared/id.ts";
import { kindOf } from "../../shared/kinds.ts";
import { Problem } from "../../shared/problem.ts";
import type { Env } from "../http/env.ts";
import { limit, readQuery } from "../http/query.ts";
import { shownWithKind } from "../store/record.ts";
import { answer } from "./records.ts";

const query = z.strictObject({ limit: limit(100, 50), cursor: z.optional(z.string()) });

/** What was deleted in the last 30 days. */
export const trash = new Hono<Env>()
  .get("/", async (c) => {
    const { limit, cursor } = readQuery(c, query);
    const { items, ...next } = await c.var.store.trash(limit, cursor);
    return c.json({ items: items.map((one) => ({ ...shownWithKind(one), deletedAt: one.deletedAt })), ...next });
  })
  .post("/:id/restore", async (c) => {
    const id = c.req.param("id");
    const kind = kindOf(id);
    if (!kind || !isIdOf(kind.name, id)) throw new Problem("not_found", `There is no ${clipped(id)} in the trash.`);
    return answer(c, await c.var.store.applyOne({ op: "restore", kind, id }));
  });
