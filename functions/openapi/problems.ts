import { type ProblemCode, problemStatus } from "../../shared/problem.ts";
import { problemBody } from "../http/problems.ts";
import { choice, listOf, objectOf, refTo, type Schema, text } from "./schema.ts";

const codes = Object.keys(problemStatus) as ProblemCode[]; // keys() widens

export const problemSchema: Schema = {
  ...objectOf(
    {
      type: { ...text, const: "about:blank" },
      title: { ...text, description: "The name of the status." },
      status: { type: "integer" },
      code: { ...choice(codes), description: "What a program decides by." },
      detail: { ...text, description: "What is wrong, for people." },
      issues: {
        ...listOf(objectOf({ path: { ...text, description: "`salary.min`" }, message: text })),
        description: "The fields that are wrong; each message follows the field's name.",
      },
      current: { type: "object", description: "With `stale`: the record as it is now; absent when it is gone." },
    },
    ["issues", "current"],
  ),
  description: "RFC 9457 problem details.",
};

/** One response for each status, with the codes that it can carry. */
export function problemResponses(): Readonly<Record<string, unknown>> {
  const statuses = [...new Set(Object.values(problemStatus))].sort((a, b) => a - b);
  const each = statuses.map((status) => {
    const here = codes.filter((code) => problemStatus[code] === status);
    const schema = { allOf: [refTo("Problem"), { properties: { code: { enum: here } } }] };
    return [
      nameOf(status),
      response(`${titleOf(status)}: ${here.join(", ")}`, schema, exampleOf(here[0] ?? "internal")),
    ];
  });
  return {
    ...Object.fromEntries(each),
    Problem: response("Any other problem", refTo("Problem"), exampleOf("internal")),
  };
}

/** A reference to the response for a status, or to the one for all that are not named. */
export function problemsAt(status?: number): { readonly $ref: string } {
  return { $ref: `#/components/responses/${status ? nameOf(status) : "Problem"}` };
}

const titleOf = (status: number) =>
  problemBody(codes.find((code) => problemStatus[code] === status) ?? "internal", "").title;
const nameOf = (status: number) => titleOf(status).replaceAll(" ", "");

function response(description: string, schema: Schema, example: unknown) {
  return { description, content: { "application/problem+json": { schema, example } } };
}

const details: Partial<Record<ProblemCode, string>> = {
  malformed_json: "The body is not valid JSON.",
  not_found: "There is no contact con_01KAQ7M8Z4X2V9T6R3P0N5JHGE.",
  conflict: "con_01KAQ7M8Z4X2V9T6R3P0N5JHGE exists already. Use PUT to replace it.",
  start_over: "These changes can no longer be told apart. Load everything anew.",
  stale: "The record has been changed since it was read.",
  invalid: "A field is not right: role is required.",
};

function exampleOf(code: ProblemCode) {
  const issues = code === "invalid" ? [{ path: "role", message: "is required" }] : undefined;
  return problemBody(code, details[code] ?? "What is wrong, in a sentence.", issues);
}
