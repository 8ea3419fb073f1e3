import { createHash } from "node:crypto";
import type { Context } from "hono";
import { Problem } from "../../shared/problem.ts";
import type { Repeatable } from "../store/answers.ts";

/** By what a request with an `Idempotency-Key` is known again; nothing without one. `content` is all that it asks. */
export function repeatableOf(c: Context, content: unknown): Repeatable | undefined {
  const key = c.req.header("idempotency-key");
  if (key === undefined) return undefined;
  if (!/^[\x20-\x7e]{1,255}$/.test(key))
    throw new Problem("bad_request", "Idempotency-Key takes 1-255 plain characters.");
  return { keyHash: hash(key), contentHash: hash(JSON.stringify(content)) };
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
