import type { Kind } from "../../shared/kind.ts";
import { inQuery, json, operation, type Paths, type Response } from "./operation.ts";
import { listOf, objectOf, refTo, text, whole } from "./schema.ts";

const record = { type: "object" } as const;
const named = { "Content-Disposition": { description: "A name for the file.", schema: text } };

export function transferPaths(kinds: readonly Kind[]): Paths {
  return { ...everything, ...Object.assign({}, ...kinds.map(tablePath)), ...others };
}

const file = (type: string, description: string): Response => ({
  description,
  headers: named,
  content: { [type]: { schema: text } },
});

const tablePath = ({ name, path }: Kind): Paths => ({
  [`/api/export/${path}.csv`]: {
    get: operation({
      id: `export${name.charAt(0).toUpperCase()}${name.slice(1)}Table`,
      tag: "Data in and out",
      summary: `The ${path.replaceAll("-", " ")} in use, as a table`,
      description:
        "UTF-8 with a byte order mark, RFC 4180. A column for each field; members of objects as `salary.min`, lists of texts as `one; two`, other lists as JSON. A cell that a spreadsheet would run as a formula has an apostrophe before it. Posted to `/api/imports` it comes back to the letter.",
      answers: { 200: file("text/csv", "The table, oldest first") },
    }),
  },
});

const everything: Paths = {
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
          headers: named,
        },
      },
    }),
  },
};

const others: Paths = {
  "/api/export/contacts.vcf": {
    get: operation({
      id: "exportContactCards",
      tag: "Data in and out",
      summary: "The people in use, for an address book",
      description: "vCard 3.0, which phones and mail programs read. It imports back.",
      answers: { 200: file("text/vcard", "One card for each") },
    }),
  },
  "/api/export/work-search.csv": {
    get: operation({
      id: "exportWorkSearch",
      tag: "Data in and out",
      summary: "What was done to find work in a range of days",
      description:
        "The applications on which something happened in it, with their history, as job centres ask for it. Notes are not in it.",
      parameters: [
        inQuery("from", refTo("Day"), "The first day, included."),
        inQuery("to", refTo("Day"), "The last day, included."),
      ],
      answers: { 200: file("text/csv", "A row for each application") },
      problems: ["bad_request"],
    }),
  },
};
