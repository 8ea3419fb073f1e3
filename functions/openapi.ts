import type { Kind } from "../shared/kind.ts";
import type { KindName } from "../shared/names.ts";
import { profile } from "../shared/profile.ts";
import { calendarPaths } from "./openapi/calendar.ts";
import { capturePaths } from "./openapi/captures.ts";
import { componentsOf } from "./openapi/components.ts";
import { importPaths } from "./openapi/imports.ts";
import type { Paths } from "./openapi/operation.ts";
import { overviewPaths } from "./openapi/overview.ts";
import { practicePaths } from "./openapi/practice.ts";
import { profilePaths, recordPaths } from "./openapi/records.ts";
import type { Schema } from "./openapi/schema.ts";
import { syncPaths } from "./openapi/sync.ts";
import { tagsOf } from "./openapi/tags.ts";
import { tokenPaths } from "./openapi/tokens.ts";
import { transferPaths } from "./openapi/transfer.ts";

export type OpenApi = {
  readonly openapi: "3.1.1";
  readonly info: Readonly<Record<string, unknown>> & { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Paths;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, unknown>>;
  };
};

/**
 * The API as an OpenAPI 3.1 document, read off the schemas of the kinds. It takes tens of milliseconds, so it is made
 * when Readyline is built or first asked for, and never while a request waits that could do without.
 */
export function describeApi(kinds: readonly Kind[], version: string): OpenApi {
  const profileKind = profile as unknown as Kind; // read for its schema only
  return {
    openapi: "3.1.1",
    info: {
      title: "Readyline",
      version,
      summary: "Applications, interview practice, people and learning of one person.",
      description: about,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: "This instance" }],
    tags: tagsOf(kinds),
    paths: {
      ...Object.assign({}, ...kinds.map((kind) => ({ ...recordPaths(kind), ...morePaths[kind.name] }))),
      ...profilePaths,
      ...overviewPaths,
      ...syncPaths,
      ...importPaths,
      ...capturePaths,
      ...transferPaths(kinds),
      ...calendarPaths,
      ...tokenPaths,
    },
    components: componentsOf([...kinds, profileKind]),
  };
}

/** What a kind has besides the calls that all have. */
const morePaths: Partial<Readonly<Record<KindName, Paths>>> = { practice: practicePaths };

const about = `Everything is JSON in UTF-8. Days are \`YYYY-MM-DD\` and named \`…On\`, moments are UTC and named \`…At\`.

**Records.** Every kind of record has the same six calls. An id is the prefix of its kind and a ULID in capitals; a client
may choose it. \`rev\` is the number of the change that made the record what it is; its ETag is the same number in quotes.

**Who asks.** On your own computer nobody is asked. Where people sign in, a script sends \`Authorization: Bearer rl_…\` with
a personal access token; a browser has its session.

**Writing safely.** \`If-Match\` with the ETag that was read refuses a write over somebody else's (412, with the record as
it is now). \`PUT\` with \`If-None-Match: *\` and \`POST\` with \`Idempotency-Key\` can be repeated without making a second one.

**Problems** are \`application/problem+json\` (RFC 9457). \`code\` is part of the API, the wording is not; \`issues\` names the
fields. What is not understood is refused by name: unknown fields (422) and unknown query parameters (400).`;
