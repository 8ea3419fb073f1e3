import { importKinds } from "../../shared/import/file.ts";
import { tableBody } from "../routes/imports.ts";
import { inQuery, json, operation, type Parameter, type Paths } from "./operation.ts";
import { listOf, objectOf, schemaOf, text, whole } from "./schema.ts";

const record = { type: "object" } as const;
const importId = { type: "string", pattern: "^imp_[0-7][0-9A-HJKMNP-TV-Z]{25}$" } as const;
const csv = "Company,Role,Status,Date applied\nLedgerly,Backend Engineer,Phone screen,2026-10-22\n";

const card = "BEGIN:VCARD\nVERSION:4.0\nFN:Ada Byron\nEMAIL:ada@example.org\nEND:VCARD\n";

const ofImport: Parameter = {
  name: "id",
  in: "path",
  required: true,
  description: "The `importId` of the import.",
  schema: text,
};

const exported = objectOf({ format: { const: "readyline" }, schema: whole, records: record, trash: listOf(record) }, [
  "trash",
]);

const row = { type: "integer", minimum: 1 } as const;

const file = { ...text, description: "The file it is in, where several came in one archive." } as const;
const problem = objectOf({ row: whole, file, kind: text, field: text, message: text, text }, ["file", "field", "text"]);
const count = objectOf({ created: whole, updated: whole, skipped: whole });

const answer = objectOf(
  {
    format: {
      ...text,
      description:
        "`applications`, `contacts` or `practice` for a table, `archive` for a ZIP, `readyline` for an export; others name their file.",
    },
    label: { ...text, description: 'What the file was recognised as, in words: "LinkedIn connections".' },
    headerRow: { ...whole, description: "The row that names the columns; 0 when none does." },
    mapping: { ...record, additionalProperties: text, description: "Column to field." },
    created: whole,
    updated: { ...whole, description: "Were there, and got what they lacked." },
    skipped: { ...whole, description: "Were there with all of it, repeat another row, or name no company or nobody." },
    counts: {
      type: "object",
      additionalProperties: count,
      description: "The same by kind: `{contact: {created: 12, updated: 0, skipped: 1}}`.",
    },
    problems: {
      ...listOf(problem),
      description:
        "At most 1,000. `row` counts as a spreadsheet does: 1 is the first row of the file; in a vCard it is the card. `not_importable` says why nothing of a file can be taken as it is.",
    },
    problemCount: whole,
    unknownStatuses: {
      ...listOf(objectOf({ word: text, count: whole, rows: listOf(whole) })),
      description: "Words that were not guessed at: say in `statuses` what they mean.",
    },
    assumptions: { ...listOf(text), description: "What was decided without asking." },
    preview: {
      ...listOf(record),
      description: "The first 50 records, with `row`, `action` (`create`, `update`, `skip`) and `kind`.",
    },
    importId: { ...importId, description: "Of a real run: what undoes it." },
    next: { ...whole, description: "The row to go on `from`, when there were too many for one request." },
  },
  ["importId", "next"],
);

export const importPaths: Paths = {
  "/api/imports": {
    post: operation({
      id: "importFile",
      tag: "Data in and out",
      summary: "Import a file",
      description:
        "A table as CSV, TSV or Markdown, in any delimiter and UTF-8, UTF-16 or Windows-1252: applications, contacts, practice logs or lists of problems, and the exports of LinkedIn, Google contacts, JobSync, Hired, Ladderly, CareerForge, StageTracker, career-ops and FSRS schedulers by their columns. The same with decisions as JSON. vCards 2.1, 3.0 and 4.0. JSON Resume v1 and v0, Job Hunt HQ, any list of objects, an export of this product. ZIP archives of any of these, LinkedIn's own and Anki decks. The same file again makes nothing twice and changes nothing that was changed since. Up to 5 MiB, unpacked up to 64 MiB.",
      parameters: [
        inQuery(
          "dryRun",
          { type: "string", enum: ["true", "false"], default: "false" },
          "Only tell what would happen.",
        ),
        inQuery(
          "kind",
          { type: "string", enum: importKinds },
          "What the rows of a table are, where its columns do not say so.",
        ),
        inQuery(
          "private",
          { type: "string", enum: ["true", "false"], default: "false" },
          "Take along what LinkedIn's files hold of the person's own address and answers, and of others' address books.",
        ),
        inQuery("importId", importId, "Several requests that share it are one import, and each can be repeated."),
        inQuery("from", row, "Write from this row on; the file is read as a whole."),
        inQuery("to", row, "Write up to this row."),
      ],
      body: {
        required: true,
        content: {
          "text/csv": { schema: text, example: csv },
          "text/vcard": { schema: text, example: card },
          "application/zip": { schema: { type: "string", format: "binary" } },
          "text/html": { schema: text, example: "<title>Backend Engineer at Northbeam</title>" },
          "application/json": {
            schema: {
              anyOf: [
                schemaOf(tableBody),
                exported,
                { type: "object", description: "JSON Resume, Job Hunt HQ." },
                listOf(record),
              ],
            },
            example: { format: "csv", text: csv, statuses: { Waitlisted: "applied" }, dayFirst: true },
          },
        },
      },
      answers: { 200: json("What became of it", answer) },
      problems: ["bad_request", "too_large", "unsupported_media_type", "invalid"],
    }),
  },
  "/api/imports/{id}": {
    delete: operation({
      id: "undoImport",
      tag: "Data in and out",
      summary: "Undo an import",
      description: "What it made goes into the trash, what it added to is as before. What was changed since stays.",
      parameters: [ofImport],
      answers: {
        200: json(
          "What became of it",
          objectOf({ removed: whole, restored: whole, kept: { ...listOf(text), description: "Ids of what stays." } }),
        ),
      },
      problems: ["not_found"],
    }),
  },
};
