import { Hono } from "hono";
import * as z from "zod/mini";
import { Problem } from "../../shared/problem.ts";
import type { Env } from "../http/env.ts";
import { limit, readQuery, wholeText } from "../http/query.ts";
import type { Changes } from "../store/feed.ts";
import { shownWithKind } from "../store/record.ts";

const query = z.strictObject({
  since: z.optional(wholeText(0, Number.MAX_SAFE_INTEGER)),
  before: z.optional(wholeText(0, Number.MAX_SAFE_INTEGER)),
  epoch: z.optional(z.string()),
  limit: limit(1_000, 500),
});

/** The feed of changes, by which every device keeps in step. */
export const changes = new Hono<Env>().get("/", async (c) => {
  const { since, before, epoch, limit } = readQuery(c, query);
  if (since !== undefined && before !== undefined)
    throw new Problem("bad_request", "Give since to go forwards or before to go back, not both.");
  const { store } = c.var;
  const found =
    before === undefined
      ? await store.changesSince({ since: since ?? 0, epoch }, limit)
      : await store.changesBefore(before, limit);
  return c.json(inFeed(found));
});

function inFeed({ items, ...rest }: Changes) {
  return {
    items: items.filter((one) => !one.deletedAt).map(shownWithKind),
    deleted: items.filter((one) => one.deletedAt).map(({ id }) => id),
    ...rest,
  };
}
