import type { MiddlewareHandler } from "hono";
import { safeHeaders } from "../headers.ts";

/** Gives every answer the safe headers that it has not set itself. */
export function withSafeHeaders(): MiddlewareHandler {
  return async function addSafeHeaders(c, next) {
    await next();
    for (const [name, value] of Object.entries(safeHeaders))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
}
