import { captureBody } from "../routes/captures.ts";
import { bodyProblems, json, operation, type Paths } from "./operation.ts";
import { listOf, objectOf, schemaOf, text } from "./schema.ts";

const page = `<title>Backend Engineer at Northbeam</title>
<script type="application/ld+json">{"@type":"JobPosting","title":"Backend Engineer","hiringOrganization":{"name":"Northbeam"}}</script>`;

const posting = objectOf({
  fields: {
    type: "object",
    description: "As fields of an application, those that were found; and `postedOn`, the day it was published.",
  },
  sources: {
    type: "object",
    additionalProperties: {
      type: "string",
      enum: ["json-ld", "microdata", "rdfa", "meta", "page title", "page text", "address"],
    },
    description: "What each field was read from.",
  },
});

export const capturePaths: Paths = {
  "/api/captures": {
    post: operation({
      id: "readPosting",
      tag: "Data in and out",
      summary: "Read a posting",
      description:
        "What a job page, copied text or a link says, as fields of an application: from schema.org data in the page, else its tags and titles. Nothing is written, run or loaded. Up to 5 MiB.",
      body: {
        required: true,
        content: {
          "application/json": {
            schema: schemaOf(captureBody),
            example: { url: "https://jobs.northbeam.example/openings/12", html: page },
          },
          "text/html": { schema: text, example: page },
        },
      },
      answers: {
        200: json(
          "What was found; several when the page lists them",
          objectOf({
            postings: listOf(posting),
            problems: {
              ...listOf(objectOf({ kind: text, message: text })),
              description: "`no_posting`, `no_role`, `no_company` or `several`.",
            },
          }),
        ),
      },
      problems: bodyProblems,
    }),
  },
};
