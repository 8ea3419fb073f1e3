import { type ProblemCode, problemStatus } from "../../shared/problem.ts";
import { problemsAt } from "./problems.ts";
import type { Schema } from "./schema.ts";

export type Parameter = {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
};

export type Response = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly schema: Schema }>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>;
};

export type Body = {
  readonly required: true;
  readonly content: Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>;
};

export type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Response | { readonly $ref: string }>>;
};

export const methods = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof methods)[number];

export type Paths = Readonly<Record<string, Partial<Readonly<Record<Method, Operation>>>>>;

type Given = {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: Body;
  readonly answers: Readonly<Record<number, Response>>;
  /** The problems that are worth a thought here; `default` stands for the others. */
  readonly problems?: readonly ProblemCode[];
};

export function operation({
  id,
  tag,
  summary,
  description,
  parameters,
  body,
  answers,
  problems = [],
}: Given): Operation {
  const statuses = [...new Set(problems.map((code) => problemStatus[code]))];
  return {
    operationId: id,
    summary,
    ...(description && { description }),
    tags: [tag],
    ...(parameters && parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: {
      ...answers,
      ...Object.fromEntries(statuses.map((status) => [status, problemsAt(status)])),
      default: problemsAt(),
    },
  };
}

export function json(description: string, schema: Schema, example?: unknown): Response {
  return { description, content: { "application/json": { schema, ...(example !== undefined && { example }) } } };
}

export function jsonBody(schema: Schema, example?: unknown, types: readonly string[] = ["application/json"]): Body {
  const content = { schema, ...(example !== undefined && { example }) };
  return { required: true, content: Object.fromEntries(types.map((type) => [type, content])) };
}

/** Every JSON body can be refused for these. */
export const bodyProblems = ["malformed_json", "too_large", "unsupported_media_type", "invalid"] as const;

export const inQuery = (name: string, schema: Schema, description: string): Parameter => ({
  name,
  in: "query",
  description,
  schema,
});
