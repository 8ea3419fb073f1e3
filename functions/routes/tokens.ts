import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { check, clipped } from "../../shared/check.ts";
import { instant } from "../../shared/day.ts";
import { Problem } from "../../shared/problem.ts";
import { shortText } from "../../shared/text.ts";
import { readJson } from "../http/body.ts";
import type { Env } from "../http/env.ts";
import { type Token, tokenScopes } from "../store/tokens.ts";

export const tokenBody = z.strictObject({
  name: shortText,
  scope: z._default(z.enum(tokenScopes), "full"),
  expiresAt: z.optional(instant),
});

/** Personal access tokens, for scripts. */
export const tokens = new Hono<Env>()
  .get("/", async (c) => {
    const items = await c.var.tokens.list(c.var.identity.owner);
    return c.json({ items: items.map(shown) });
  })
  .post("/", async (c) => {
    refuseTokens(c);
    const { expiresAt, ...rest } = check(tokenBody, await readJson(c));
    const endsAt = expiresAt && expiryOf(expiresAt, c.var.store.now());
    const { secret, ...made } = await c.var.tokens.make(c.var.identity.owner, { ...rest, ...(endsAt && { endsAt }) });
    return c.json({ ...shown(made), token: secret }, 201);
  })
  .delete("/:id", async (c) => {
    refuseTokens(c);
    const id = c.req.param("id");
    if (await c.var.tokens.revoke(c.var.identity.owner, id)) return c.body(null, 204);
    throw new Problem("not_found", `There is no token ${clipped(id)}.`);
  });

/** Who found a token must not be able to make another that outlives it. */
function refuseTokens(c: Context<Env>): void {
  if (c.var.identity.byToken)
    throw new Problem("forbidden", "A token cannot make or revoke tokens. Sign in to do that.");
}

function expiryOf(expiresAt: string, now: Date): number {
  const at = Date.parse(expiresAt);
  if (at > now.getTime()) return Math.floor(at / 1000);
  const message = "must be in the future";
  throw new Problem("invalid", `expiresAt ${message}.`, { issues: [{ path: "expiresAt", message }] });
}

function shown({ id, name, scope, createdAt, endsAt, seenAt }: Token) {
  return {
    ...{ id, name, scope, createdAt: moment(createdAt) },
    ...(endsAt !== undefined && { expiresAt: moment(endsAt) }),
    ...(seenAt !== undefined && { lastUsedAt: moment(seenAt) }),
  };
}

const moment = (seconds: number) => new Date(seconds * 1000).toISOString();
