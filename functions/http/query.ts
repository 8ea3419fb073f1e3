import type { Context } from "hono";
import * as z from "zod/mini";
import { issuesOf, mostIssues, sentenceOf, summary } from "../../shared/check.ts";
import { Problem } from "../../shared/problem.ts";

/** The query, parsed. What is not understood is refused by name: a filter with a slip of the pen must not list all. */
export function readQuery<F>(c: Context, schema: z.ZodMiniType<F>): F {
  const parsed = schema.safeParse(c.req.query(), { error: sentenceOf });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap(issuesOf);
  const detail = `The query is not right: ${summary(issues)}.`;
  throw new Problem("bad_request", detail, { issues: issues.slice(0, mostIssues) });
}

/** A whole number in a query. */
export function wholeText(min: number, max: number) {
  const digits = z.string().check(z.regex(/^\d{1,16}$/, { error: "must be a whole number" }));
  const within = z.int().check(z.minimum(min), z.maximum(max));
  return z.pipe(z.pipe(digits, z.transform(Number)), within);
}

export const limit = (most: number, usual: number) => z._default(wholeText(1, most), usual);
