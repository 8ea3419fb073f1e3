import { bodyProblems, inQuery, json, jsonBody, operation, type Paths } from "./operation.ts";
import { exampleId, listOf, objectOf, refTo, text, whole } from "./schema.ts";

const anyRecord = refTo("AnyRecord");
const place = { type: "integer", minimum: 0 };

export const syncPaths: Paths = {
  "/api/changes": {
    get: operation({
      id: "getChanges",
      tag: "Sync",
      summary: "What has changed",
      description:
        "`since` goes forwards: every change once, in order, with no gap. `before` goes back from the newest, for a device that has nothing yet: remember `head`, walk back while there is `more`, then follow `since` that head.",
      parameters: [
        inQuery("since", place, "The `rev` of the page before; 0 from the beginning."),
        inQuery("before", place, "The `rev` of the page before; 9007199254740991 from the newest."),
        inQuery("epoch", text, "The `epoch` that `since` belongs to: another one is answered with 410."),
        inQuery("limit", { type: "integer", minimum: 1, maximum: 1000, default: 500 }, "How many at most."),
      ],
      answers: {
        200: json(
          "A page of changes",
          objectOf({
            items: listOf(anyRecord),
            deleted: { ...listOf(text), description: "The ids of what is gone." },
            rev: { ...whole, description: "Where to go on." },
            more: { type: "boolean" },
            head: { ...whole, description: "The newest change there is." },
            epoch: { ...text, description: "Which sequence the numbers are of." },
          }),
        ),
      },
      problems: ["bad_request", "start_over"],
    }),
  },
  "/api/batch": {
    post: operation({
      id: "applyBatch",
      tag: "Sync",
      summary: "Up to 100 writes, all or none",
      description: "`rev` is the version that was read: a newer one refuses the whole batch.",
      body: jsonBody(refTo("Batch"), {
        operations: [
          { op: "put", kind: "skill", id: exampleId("skill"), fields: { name: "PostgreSQL", level: 2 } },
          { op: "patch", kind: "skill", id: exampleId("skill"), fields: { target: 4 } },
        ],
      }),
      answers: {
        200: json(
          "What became of each, in order",
          objectOf({
            results: listOf({ anyOf: [anyRecord, objectOf({ id: text, deleted: { const: true } })] }),
          }),
        ),
      },
      problems: [...bodyProblems, "not_found", "conflict", "stale"],
    }),
  },
  "/api/trash": {
    get: operation({
      id: "listTrash",
      tag: "Sync",
      summary: "What was deleted in the last 30 days",
      parameters: [
        inQuery("limit", { type: "integer", minimum: 1, maximum: 100, default: 50 }, "How many at most."),
        inQuery("cursor", text, "The `next` of the page before."),
      ],
      answers: {
        200: json(
          "A page, last deleted first",
          objectOf({ items: listOf({ allOf: [anyRecord, objectOf({ deletedAt: refTo("Moment") })] }), next: text }, [
            "next",
          ]),
        ),
      },
      problems: ["bad_request"],
    }),
  },
  "/api/trash/{id}/restore": {
    post: operation({
      id: "restore",
      tag: "Sync",
      summary: "Restore one, and what was deleted with it",
      parameters: [{ name: "id", in: "path", required: true, description: "The record's id.", schema: text }],
      answers: { 200: json("The record", { type: "object", required: ["id", "rev"] }) },
      problems: ["not_found"],
    }),
  },
};
