import { tokenBody } from "../routes/tokens.ts";
import { tokenScopes } from "../store/tokens.ts";
import { bodyProblems, json, jsonBody, operation, type Paths } from "./operation.ts";
import { choice, listOf, objectOf, refTo, type Schema, schemaOf, text } from "./schema.ts";

const fields = {
  id: { ...text, example: exampleId() },
  name: { ...text, description: "What it is for, in your words." },
  scope: { ...choice(tokenScopes), description: "`read_only` refuses every call that could change something." },
  createdAt: refTo("Moment"),
  expiresAt: { ...refTo("Moment"), description: "Absent: it lasts until it is revoked." },
};
const lastUsedAt = { ...refTo("Moment"), description: "To about ten minutes; absent: never." };
const tag = "Tokens";

export const tokenPaths: Paths = {
  "/api/tokens": {
    get: operation({
      id: "listTokens",
      tag,
      summary: "The tokens there are",
      answers: {
        200: json(
          "The newest first",
          objectOf({ items: listOf(objectOf({ ...fields, lastUsedAt }, ["expiresAt", "lastUsedAt"])) }),
        ),
      },
    }),
    post: operation({
      id: "makeToken",
      tag,
      summary: "Make a token",
      description: "`token` is shown in this answer and never again. A token cannot make another.",
      body: jsonBody(schemaOf(tokenBody), { name: "Nightly backup", scope: "read_only" }),
      answers: { 201: json("The token", objectOf({ ...fields, token: tokenSchema() }, ["expiresAt"])) },
      problems: [...bodyProblems, "forbidden", "conflict", "too_many_requests"],
    }),
  },
  "/api/tokens/{id}": {
    delete: operation({
      id: "revokeToken",
      tag,
      summary: "Revoke a token",
      description: "It stops working at once, or within a minute where it has just been used.",
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          description: "The token's id.",
          schema: { ...text, example: exampleId() },
        },
      ],
      answers: { 204: { description: "It is gone" } },
      problems: ["forbidden", "not_found"],
    }),
  },
};

function tokenSchema(): Schema {
  return { ...text, description: "`Authorization: Bearer rl_…`" };
}

function exampleId(): string {
  return "tok_2k9hVxQ0bq7yM3sT1cWz4A";
}
