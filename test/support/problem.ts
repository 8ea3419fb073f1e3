import { expect } from "vitest";
import { type ProblemCode, problemStatus } from "../../shared/problem.ts";
import type { Answer } from "./api.ts";

/** Words of libraries and engines, which say nothing to the person who reads them. */
const jargon = /\[object|Invalid input|expected \w+, received|zod|Dynamo|Exception|Error:|\bat \w+ \(|node:/;

/** A refusal as every client may rely on: the right code, and a sentence that a person understands. */
export function expectProblem({ status, headers, body, text }: Answer, code: ProblemCode): void {
  expect(body).toMatchObject({
    type: "about:blank",
    title: expect.any(String),
    status,
    code,
    detail: expect.any(String),
  });
  expect(status).toBe(problemStatus[code]);
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(body.detail).toMatch(/^\S.{8,}[.]$/su);
  expect(body.detail.length).toBeLessThanOrEqual(400);
  expect(text).not.toMatch(jargon);
  expect(text.length).toBeLessThan(30_000);
  for (const issue of body.issues ?? []) expect(issue.message).toMatch(/^(must|is|cannot|holds|has|are) /);
}
