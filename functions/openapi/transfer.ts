import { json, operation, type Paths } from "./operation.ts";
import { listOf, objectOf, text, whole } from "./schema.ts";

const record = { type: "object" } as const;
export const transferPaths: Paths = {
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
