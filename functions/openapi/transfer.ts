import { inQuery, json, operation, type Parameter, type Paths } from "./operation.ts";
import { listOf, objectOf, text, whole } from "./schema.ts";

const record = { type: "object" } as const;
const csv = "Company,Role,Status,Date applied\nLedgerly,Backend Engineer,Phone screen,2026-10-22\n";

const importId: Parameter = {
  name: "id",
  in: "path",
  required: true,
  description: "The `importId` of the import.",
  schema: text,
};

export const transferPaths: Paths = {
  "/api/imports": {
    post: operation({
      id: "importFile",
      tag: "Data in and out",
      summary: "Import a file",
      description: "With `dryRun=true` nothing is written. The same file again makes nothing twice. Up to 5 MiB.",
      parameters: [inQuery("dryRun", { type: "boolean", default: false }, "Only tell what would happen.")],
      body: { required: true, content: { "text/csv": { schema: text, example: csv } } },
      answers: {
        200: json("What became of it", {
          ...objectOf(
            {
              format: text,
              mapping: record,
              created: whole,
              updated: whole,
              skipped: whole,
              problems: listOf(objectOf({ row: whole, field: text, message: text }, ["field"])),
              preview: listOf(record),
              importId: { ...text, description: "Of a real run: what undoes it." },
            },
            ["importId"],
          ),
          additionalProperties: true,
        }),
      },
      problems: ["bad_request", "too_large", "unsupported_media_type", "invalid"],
    }),
  },
  "/api/imports/{id}": {
    delete: operation({
      id: "undoImport",
      tag: "Data in and out",
      summary: "Undo an import",
      description: "What it made goes into the trash.",
      parameters: [importId],
      answers: { 200: json("What became of it", record) },
      problems: ["not_found"],
    }),
  },
  "/api/export": {
    get: operation({
      id: "exportAll",
      tag: "Data in and out",
      summary: "Everything, the trash included",
      description: "It imports back equal. Streamed: it may be large.",
      answers: {
        200: {
          ...json(
            "The export",
            objectOf({
              format: { const: "readyline" },
              schema: whole,
              exportedAt: { $ref: "#/components/schemas/Moment" },
              records: {
                type: "object",
                additionalProperties: listOf(record),
                description: "By the path of the kind.",
              },
              trash: listOf(record),
            }),
          ),
          headers: { "Content-Disposition": { description: "A name for the file.", schema: text } },
        },
      },
    }),
  },
};
