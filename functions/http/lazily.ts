import { Hono } from "hono";
import type { Env } from "./env.ts";

type Routes = Record<string, () => Promise<Hono<Env>>>;

/**
 * Routes whose code is heavy and rarely asked for: it is read when one of them is, and not at a cold start. Each is
 * named as `POST /`, so that it is known before.
 */
export function lazily(routes: Routes): Hono<Env> {
  const app = new Hono<Env>();
  for (const [name, load] of Object.entries(routes)) {
    const [method = "", path = ""] = name.split(" ");
    app.on(method, path, async (c, next) => {
      const { routes } = await load();
      const found = routes.find((one) => one.method === method && one.path === path);
      if (!found) throw new Error(`There is no route ${name}.`);
      return await found.handler(c, next);
    });
  }
  return app;
}
