import type { Kind } from "../../shared/kind.ts";
import { profile } from "../../shared/profile.ts";
import { filtersOf } from "../http/filters.ts";
import { step } from "../routes/applications.ts";
import { componentOf } from "./components.ts";
import { exampleFields } from "./examples.ts";
import {
  bodyProblems,
  inQuery,
  json,
  jsonBody,
  type Operation,
  operation,
  type Parameter,
  type Paths,
} from "./operation.ts";
import { fieldsOf, idSchema, listOf, objectOf, refTo, schemaOf, text } from "./schema.ts";
import { tagOf } from "./tags.ts";

const patchTypes = ["application/merge-patch+json", "application/json"];
export const etag = { ETag: { description: "The `rev` in quotes.", schema: { ...text, example: '"12"' } } };
const location = { Location: { description: "The address of the record.", schema: text } };

const header = (name: string, description: string, example: string): Parameter => ({
  name,
  in: "header",
  description,
  schema: { ...text, example },
});
export const ifMatch = header("If-Match", "The ETag that was read: a newer version refuses the write (412).", '"12"');
const ifAbsent = header("If-None-Match", "`*` refuses to replace what is there (412).", "*");
const ifChanged = header("If-None-Match", "The ETag that is known already: answered with 304.", '"12"');
export const idempotencyKey = header(
  "Idempotency-Key",
  "Of your choice: a repeat within 24 hours gets the first answer.",
  "b1c2",
);

/** The calls that every kind has, and those of its own. */
export function recordPaths(kind: Kind): Paths {
  const { list, create, read, put, patch, remove } = operationsOf(kind);
  return {
    [`/api/${kind.path}`]: { get: list, post: create },
    [`/api/${kind.path}/{id}`]: { get: read, put, patch, delete: remove },
    ...(kind.name === "application" && { [`/api/${kind.path}/{id}/moves`]: { post: moves(kind) } }),
  };
}

const practiceFollows =
  "A question that is newly at a confidence of 2 or below becomes practice in the same transaction, and names it in `practiceId`; a round that is planned draws the practice of what its application's rounds have missed to the day before.";

function operationsOf(kind: Kind) {
  const name = componentOf(kind);
  const tag = tagOf(kind);
  const record = refTo(name);
  const example = exampleFields(kind, fieldsOf(kind.name, kind.fields));
  const id = idIn(kind);
  const consequence = kind.name === "interview" ? ` ${practiceFollows}` : "";
  const one = (description: string) => ({ ...json(description, record), headers: etag });
  const made = { ...json("Made", record), headers: { ...etag, ...location } };
  return {
    list: operation({
      id: `list${pascal(kind.path)}`,
      tag,
      summary: `List ${tag.toLowerCase()}`,
      description: "Newest first. A filtered page may be short and still have a next one.",
      parameters: [
        inQuery("limit", { type: "integer", minimum: 1, maximum: 200, default: 50 }, "How many at most."),
        inQuery("cursor", text, "The `next` of the page before."),
        ...filters(kind),
      ],
      answers: { 200: json("A page", objectOf({ items: listOf(record), next: text }, ["next"])) },
      problems: ["bad_request"],
    }),
    create: operation({
      id: `create${name}`,
      tag,
      summary: "Make one",
      parameters: [idempotencyKey],
      body: jsonBody(refTo(`${name}New`), example),
      answers: { 201: made },
      problems: [...bodyProblems, "conflict"],
    }),
    read: operation({
      id: `get${name}`,
      tag,
      summary: "Read one",
      parameters: [id, ifChanged],
      answers: { 200: one("The record"), 304: { description: "Not changed since" } },
      problems: ["not_found"],
    }),
    put: operation({
      id: `put${name}`,
      tag,
      summary: "Make or replace one",
      description: `Under an id of your own choice, so that it can be repeated. What is left out is cleared.${consequence}`,
      parameters: [id, ifMatch, ifAbsent],
      body: jsonBody(refTo(`${name}Fields`), example),
      answers: { 200: one("Replaced"), 201: made },
      problems: [...bodyProblems, "stale"],
    }),
    patch: operation({
      id: `patch${name}`,
      tag,
      summary: "Change some of its fields",
      ...(consequence && { description: consequence.trim() }),
      parameters: [id, ifMatch],
      body: jsonBody(refTo(`${name}Patch`), { notes: "Asked about the team.", tags: null }, patchTypes),
      answers: { 200: one("Changed") },
      problems: [...bodyProblems, "not_found", "stale"],
    }),
    remove: operation({
      id: `delete${name}`,
      tag,
      summary: "Put one in the trash",
      description: "What belongs to it goes along. It can be restored for 30 days.",
      parameters: [id, ifMatch],
      answers: { 204: { description: "It is in the trash" } },
      problems: ["not_found", "stale"],
    }),
  };
}

function moves(kind: Kind): Operation {
  return operation({
    id: "moveApplication",
    tag: tagOf(kind),
    summary: "Move one to a stage or an outcome",
    description: "An entry of its history, on today unless another day is given. What it says already changes nothing.",
    parameters: [idIn(kind), ifMatch],
    body: jsonBody(schemaOf(step), { stage: "screening", on: "2026-11-20", note: "Call with Mira" }),
    answers: { 200: { ...json("The application with its history", refTo(componentOf(kind))), headers: etag } },
    problems: [...bodyProblems, "not_found", "impossible_move", "stale"],
  });
}

const example = exampleFields(profile, {});
const whole = { ...json("The profile", refTo("Profile")), headers: etag };

/** The one profile: empty until something is written. */
export const profilePaths: Paths = {
  "/api/profile": {
    get: operation({
      id: "getProfile",
      tag: "Profile",
      summary: "Read it",
      parameters: [ifChanged],
      answers: {
        200: {
          ...json("The profile; with `rev` 0 and nothing else until it is written", {
            anyOf: [refTo("Profile"), objectOf({ id: idSchema("profile"), rev: { const: 0 } })],
          }),
          headers: etag,
        },
        304: { description: "Not changed since" },
      },
    }),
    put: operation({
      id: "putProfile",
      tag: "Profile",
      summary: "Replace it",
      parameters: [ifMatch, ifAbsent],
      body: jsonBody(refTo("ProfileFields"), example),
      answers: { 200: whole },
      problems: [...bodyProblems, "stale"],
    }),
    patch: operation({
      id: "patchProfile",
      tag: "Profile",
      summary: "Change some of its fields",
      parameters: [ifMatch],
      body: jsonBody(refTo("ProfilePatch"), { quietAfterDays: 21, targetRole: null }, patchTypes),
      answers: { 200: whole },
      problems: [...bodyProblems, "stale"],
    }),
  },
};

export function idIn(kind: Kind): Parameter {
  return { name: "id", in: "path", required: true, description: "The record's id.", schema: idSchema(kind.name) };
}

function filters(kind: Kind): readonly Parameter[] {
  return Object.entries(filtersOf(kind)).map(([name, filter]) =>
    inQuery(name, schemaOf(filter), `Only those with this \`${name}\`.`),
  );
}

function pascal(path: string): string {
  return path.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
