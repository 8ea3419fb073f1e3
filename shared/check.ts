import type * as z from "zod/mini";
import { type Issue, Problem } from "./problem.ts";

/** Parses or explains: throws `invalid` with one issue per field, unknown fields named. */
export function check<F>(schema: z.ZodMiniType<F>, value: unknown): F {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap(issuesOf);
  throw new Problem(
    "invalid",
    `${issues.length === 1 ? "A field is" : "Some fields are"} not right: ${summary(issues)}.`,
    { issues },
  );
}

function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: [...path, key].join("."),
      message: "is not a field of this kind",
    }));
  return [{ path: path.join("."), message: issue.message }];
}

function summary(issues: readonly Issue[]): string {
  const named = issues.slice(0, 3).map(({ path, message }) => (path ? `${path}: ${message}` : message));
  return named.join("; ") + (issues.length > 3 ? `; and ${issues.length - 3} more` : "");
}
