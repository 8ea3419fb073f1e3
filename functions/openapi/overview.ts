import { stages } from "../../shared/stages.ts";
import { inQuery, json, operation, type Paths } from "./operation.ts";
import { choice, listOf, objectOf, refTo, type Schema, text, whole } from "./schema.ts";

const range = [
  inQuery("from", refTo("Day"), "The first day, included."),
  inQuery("to", refTo("Day"), "The last day, included."),
];
const share: Schema = {
  type: ["number", "null"],
  minimum: 0,
  maximum: 1,
  description: "null below five: too few to say.",
};

const insights = objectOf({
  applications: objectOf(
    Object.fromEntries(
      [
        ...["sent", "answered", "interviewed", "offered", "accepted", "declined", "rejected", "withdrawn"],
        ...["noResponse", "active"],
      ].map((name) => [name, whole]),
    ),
  ),
  rates: objectOf(
    Object.fromEntries(
      ["answered", "interviewed", "offered"].map((name) => [name, objectOf({ n: whole, of: whole, rate: share })]),
    ),
  ),
  stages: listOf(
    objectOf({ stage: choice(stages), n: whole, medianDays: { type: ["number", "null"], minimum: 0 }, waiting: whole }),
  ),
  byChannel: listOf(objectOf({ channel: text, sent: whole, answered: whole, rate: share })),
  weeks: listOf(objectOf({ week: refTo("Day"), sent: whole, answered: whole })),
});

export const overviewPaths: Paths = {
  "/api/agenda": {
    get: operation({
      id: "getAgenda",
      tag: "At a glance",
      summary: "What asks for attention",
      description: "From the beginning, because what is overdue is still due, to a week from today, unless told.",
      parameters: range,
      answers: {
        200: json(
          "Soonest first",
          objectOf({
            items: listOf(objectOf({ kind: refTo("Kind"), id: text, on: refTo("Day"), title: text, why: text })),
          }),
        ),
      },
      problems: ["bad_request"],
    }),
  },
  "/api/insights": {
    get: operation({
      id: "getInsights",
      tag: "At a glance",
      summary: "What became of the applications sent",
      description: "Of those sent in a range of days, all of them unless told, whenever the rest happened.",
      parameters: range,
      answers: { 200: json("Numbers, each with what it is a share of", insights) },
      problems: ["bad_request"],
    }),
  },
  "/api/health": {
    get: operation({
      id: "getHealth",
      tag: "Instance",
      summary: "Whether it is well",
      answers: { 200: json("It is", objectOf({ status: { const: "ok" }, version: text })) },
    }),
  },
  "/api/openapi.json": {
    get: operation({
      id: "getOpenApi",
      tag: "Instance",
      summary: "This description",
      answers: { 200: json("An OpenAPI 3.1 document", { type: "object" }) },
    }),
  },
};
