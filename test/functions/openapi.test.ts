import { expect, test } from "vitest";
import * as z from "zod"; // the reader of JSON Schema is not in zod/mini
import { createApp } from "../../functions/app.ts";
import { methods, type Operation } from "../../functions/openapi/operation.ts";
import type { Schema } from "../../functions/openapi/schema.ts";
import { describeApi } from "../../functions/openapi.ts";
import { tokensIn } from "../../functions/store/tokens.ts";
import { kinds } from "../../shared/kinds.ts";
import { apiOn, freshTable } from "../support/api.ts";

const document = describeApi(kinds, "1.2.3");

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method];
    return operation ? [{ path, method, operation, name: `${method.toUpperCase()} ${path}` }] : [];
  }),
);
type Described = (typeof operations)[number];

const table = await freshTable();
const api = apiOn(table);

test("every route is described, and nothing else is", () => {
  const app = createApp({
    ...{ table, now: api.clock.now, timeZone: "UTC", version: "test" },
    ...{ identify: () => ({ owner: "" }), tokens: tokensIn(table, api.clock.now) },
    ...{ openApi: () => "", log: () => {} },
  });
  const routes = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
  expect(operations.map(({ name }) => name).sort()).toEqual([...new Set(routes)].sort());
});

/** The order in which each call finds what it needs: made before it is read, deleted before it is restored. */
const order = [/^PUT .*\{id\}/, /^POST (?!.*restore)/, /^(GET|PUT|PATCH) /, /^DELETE /, /restore/];
const inOrder = operations.toReversed().sort((a, b) => rank(a) - rank(b)); // children come after their parents

function rank({ name }: Described): number {
  return order.findIndex((pattern) => pattern.test(name));
}

let importId = "";
let tokenId = "";
let calendarUrl = "";
const trashed = document.components.schemas.Skill?.example as { readonly id: string };

test.each(inOrder)("$name does with its example what it says, and answers what it says", async (described) => {
  const { method, operation, path } = described;
  const content = Object.entries(operation.requestBody?.content ?? {})[0];
  const init = {
    method: method.toUpperCase(),
    ...(content && { headers: { "Content-Type": content[0] }, body: bodyOf(content[1].example) }),
  };
  const { status, body, headers } = await api.send(addressOf(described), init);

  const said = operation.responses[status];
  expect(said, `${status} ${JSON.stringify(body)}`).toBeDefined();
  expect(status).toBeLessThan(300);
  if (!said || "$ref" in said) return;
  if (path === "/api/imports") importId = body.importId;
  if (path === "/api/calendar" && method === "post") calendarUrl = body.url;
  if (path === "/api/tokens" && method === "post") tokenId = body.id;
  for (const name of Object.keys(said.headers ?? {})) expect(headers.has(name), name).toBe(true);
  const schema = said.content?.["application/json"]?.schema;
  if (schema) z.fromJSONSchema(resolved(schema) as z.core.JSONSchema.JSONSchema).parse(body);
  else expect(said.content ? 200 : 204).toBe(status);
});

function addressOf({ path, operation }: Described): string {
  if (path.startsWith("/api/imports/")) return path.replace("{id}", importId);
  if (path.startsWith("/api/tokens/")) return path.replace("{id}", tokenId);
  if (path.startsWith("/calendar/")) return new URL(calendarUrl).pathname;
  if (path.startsWith("/api/trash/")) return path.replace("{id}", trashed.id);
  const { schema } = operation.parameters?.find((one) => one.in === "path") ?? {};
  return path.replace("{id}", String(schema?.example));
}

const bodyOf = (example: unknown) => (typeof example === "string" ? example : JSON.stringify(example));

/** With what its references name in their place. */
function resolved<T>(value: T): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== "object" || value === null) return value;
  if ("$ref" in value) return resolved(named(String(value.$ref)));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolved(inner)]));
}

function named(ref: string): unknown {
  const steps = ref.replace(/^#\//, "").split("/");
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document); // checked below
}

test("every operation has an id of its own, a summary and a part of the API that is described", () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(ids).toEqual([...new Set(ids)]);
  const tags = new Set(document.tags.map(({ name }) => name));
  for (const { operation, name } of operations) {
    expect(operation.summary, name).toMatch(/^[A-Z]/);
    expect(
      operation.tags.every((tag) => tags.has(tag)),
      name,
    ).toBe(true);
  }
  expect(document.tags.filter(({ description }) => !description)).toEqual([]);
});

test("every reference leads somewhere", () => {
  const refs = new Set(JSON.stringify(document).match(/#\/components\/[\w/]+/g));
  expect(refs.size).toBeGreaterThan(30);
  expect([...refs].filter((ref) => named(ref) === undefined)).toEqual([]);
});

test("every response with a body has a schema, and every path parameter is described", () => {
  const bare = operations.flatMap(({ name, operation }) =>
    responsesOf(operation).flatMap(([status, response]) => {
      const contents = Object.values(response.content ?? {});
      const isEmpty = ["204", "304"].includes(status);
      return isEmpty !== contents.length > 0 && contents.every(({ schema }) => schema) ? [] : [`${name} ${status}`];
    }),
  );
  expect(bare).toEqual([]);
  for (const { path, operation, name } of operations) {
    const asked = (path.match(/\{\w+\}/g) ?? []).map((one) => one.slice(1, -1));
    const described = operation.parameters?.filter((one) => one.in === "path" && one.required) ?? [];
    expect(
      described.map((one) => one.name),
      name,
    ).toEqual(asked);
  }
});

type Resolved = { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };

function responsesOf({ responses }: Operation): readonly (readonly [status: string, response: Resolved])[] {
  return Object.entries(responses).map(([status, response]) => [
    status,
    ("$ref" in response ? named(response.$ref) : response) as Resolved, // every reference leads somewhere
  ]);
}

test.each(kinds)("what the store alone writes of $name is read-only, and what must be there is told", ({ name }) => {
  const component = name.charAt(0).toUpperCase() + name.slice(1);
  const { [component]: record, [`${component}Fields`]: fields } = document.components.schemas;
  for (const meta of ["id", "rev", "createdAt", "updatedAt"])
    expect(record?.properties?.[meta], meta).toMatchObject({ readOnly: true });
  expect(record?.required).toEqual(["id", "rev", "createdAt", "updatedAt", ...(fields?.required ?? [])]);
  expect(fields?.additionalProperties).toBe(false);
});

test.each(kinds)("the example of $name is one", ({ name, fields }) => {
  const component = name.charAt(0).toUpperCase() + name.slice(1);
  expect(() => fields.parse(document.components.schemas[`${component}Fields`]?.example)).not.toThrow();
});
