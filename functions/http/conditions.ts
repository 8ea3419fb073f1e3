import type { Context } from "hono";
import { Problem } from "../../shared/problem.ts";
import type { Expected } from "../store/operation.ts";

export const etagOf = (rev: number) => `"${rev}"`;

/** What a write's `If-Match` or `If-None-Match` expects to find. Throws `bad_request` for what is no entity tag. */
export function expectedOf(c: Context): Expected {
  const none = c.req.header("if-none-match")?.trim();
  if (none === "*") return "absent";
  if (none !== undefined) throw new Problem("bad_request", "If-None-Match takes * on a write.");
  const match = c.req.header("if-match")?.trim();
  if (match === undefined) return undefined;
  if (match === "*") return "present";
  const rev = /^(?:W\/)?"(\d{1,15})"$/.exec(match)?.[1];
  if (rev === undefined) throw new Problem("bad_request", 'If-Match takes the ETag of the record, like "12".');
  return Number(rev);
}

/** Whether the reader has this version already. */
export function isKnown(c: Context, etag: string): boolean {
  const tags = c.req
    .header("if-none-match")
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  return tags?.some((tag) => tag === etag || tag === "*") ?? false;
}
