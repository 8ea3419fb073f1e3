import type * as z from "zod/mini";
import { type Issue, Problem } from "./problem.ts";

/** What is wrong with ten thousand fields is plain from the first of them. */
export const mostIssues = 50;

/** Parses or explains: throws `invalid` with one issue per field, unknown fields named. */
export function check<F>(schema: z.ZodMiniType<F>, value: unknown): F {
  const parsed = schema.safeParse(value, { error: sentenceOf });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap(issuesOf);
  const detail = `${issues.length === 1 ? "A field is" : "Some fields are"} not right: ${summary(issues)}.`;
  throw new Problem("invalid", detail, { issues: issues.slice(0, mostIssues) });
}

/** One issue of the schema library as ours; fields that are not known are named one by one. */
export function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: clipped([...path, key].join(".")), message: "is not a known field" }));
  return [{ path: clipped(path.join(".")), message: issue.message }];
}

/** What is wrong and what would be right, to follow the name of a field. */
export function sentenceOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is required" : `must be ${typeWords[issue.expected] ?? issue.expected}`;
    case "too_big":
      return `must be at most ${issue.maximum}${unitOf(issue.origin)}`;
    case "too_small":
      return `must be at least ${issue.minimum}${unitOf(issue.origin)}`;
    case "invalid_value":
      return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.join(", ")}`;
    case "invalid_format":
      return `must be ${formatWords[issue.format] ?? "in the right form"}`;
    case "invalid_union":
      return "is of no known form";
    default:
      return undefined;
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

const formatWords: Readonly<Record<string, string>> = {
  date: "a day that exists, like 2026-11-22",
  datetime: "a moment in UTC, like 2026-11-22T09:30:00Z",
  email: "an e-mail address",
  url: "a web address that starts with https://",
  safeint: "a whole number",
};

function unitOf(origin: string): string {
  return { string: " characters", array: " entries" }[origin] ?? "";
}

/** A path that somebody else's names are part of, at a length that can be shown. */
export function clipped(path: string): string {
  return (path.length > 80 ? `${path.slice(0, 79)}…` : path).toWellFormed();
}

/** The first issues in one sentence. */
export function summary(issues: readonly Issue[]): string {
  const named = issues.slice(0, 3).map(({ path, message }) => (path ? `${path} ${message}` : message));
  return named.join("; ") + (issues.length > 3 ? `; and ${issues.length - 3} more` : "");
}
