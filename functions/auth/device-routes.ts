import { type Context, Hono } from "hono";
import { clipped } from "../../shared/check.ts";
import { Problem } from "../../shared/problem.ts";
import type { Env } from "../http/env.ts";
import type { Session, Sessions } from "../store/sessions.ts";
import type { Cookies } from "./cookies.ts";

/** Who is signed in here, and on what else. */
export function deviceRoutes(sessions: Sessions, cookies: Cookies) {
  return new Hono<Env>()
    .get("/session", async (c) => {
      const { owner, email, createdAt, endsAt } = await current(c);
      return c.json({ owner, ...(email && { email }), createdAt: moment(createdAt), endsAt: moment(endsAt) });
    })
    .get("/sessions", async (c) => {
      const { id: here, owner } = await current(c);
      const items = await sessions.list(owner);
      return c.json({ items: items.map((one) => shown(one, here)) });
    })
    .delete("/sessions", async (c) => {
      await sessions.endAll((await current(c)).owner);
      return signedOut(c);
    })
    .delete("/sessions/:id", async (c) => {
      const { id: here, owner } = await current(c);
      const id = c.req.param("id");
      if (!(await sessions.endOne(owner, id))) throw new Problem("not_found", `There is no session ${clipped(id)}.`);
      return id === here ? signedOut(c) : c.body(null, 204);
    });

  async function current(c: Context): Promise<Session> {
    const secret = cookies.get(c, "session");
    const session = secret && (await sessions.find(secret));
    if (session) return session;
    throw new Problem("unauthenticated", "Nobody is signed in.");
  }

  function signedOut(c: Context) {
    cookies.clear(c, "session");
    c.header("Clear-Site-Data", '"cache", "storage"');
    return c.body(null, 204);
  }
}

function shown({ id, device, createdAt, seenAt }: Session, here: string) {
  return { id, device, createdAt: moment(createdAt), seenAt: moment(seenAt), current: id === here };
}

const moment = (seconds: number) => new Date(seconds * 1000).toISOString();
