import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { check } from "../../shared/check.ts";
import { columnFields } from "../../shared/import/columns.ts";
import { contactFields } from "../../shared/import/contact-columns.ts";
import { decode } from "../../shared/import/decode.ts";
import { importKinds } from "../../shared/import/file.ts";
import { isObject } from "../../shared/import/format.ts";
import type { Source } from "../../shared/import/formats.ts";
import { practiceFields } from "../../shared/import/practice-columns.ts";
import { statusMeanings } from "../../shared/import/status-words.ts";
import { newId } from "../../shared/new-id.ts";
import { Problem } from "../../shared/problem.ts";
import { shortText } from "../../shared/text.ts";
import { jsonOf, mebibyte, mediaTypeOf, readBytes } from "../http/body.ts";
import type { Env } from "../http/env.ts";
import { readQuery, wholeText } from "../http/query.ts";
import { answerOf } from "../imports/answer.ts";
import { carryOut, rehearse } from "../imports/carry-out.ts";
import { type Asked, checkedPlan } from "../imports/plans.ts";
import { unzip } from "../imports/unzip.ts";

const maxBytes = 5 * mebibyte;
const textTypes = [
  "text/csv",
  "text/tab-separated-values",
  "text/plain",
  "text/html",
  "text/markdown",
  "text/vcard",
  "text/x-vcard",
  "text/directory",
  "application/vnd.ms-excel", // what browsers on Windows call a CSV
];
const archiveTypes = ["application/zip", "application/x-zip-compressed", "application/octet-stream"];
const jsonTypes = ["application/json"];
const row = wholeText(1, 1_000_000_000);

const query = z.strictObject({
  dryRun: z._default(z.enum(["true", "false"]), "false"),
  /** What the rows of a table are, where its columns do not say so. */
  kind: z.optional(z.enum(importKinds)),
  private: z._default(z.enum(["true", "false"]), "false"),
  /** One import may come in several requests that share it, each of which can be repeated. */
  importId: z.optional(
    z.string().check(z.regex(/^imp_[0-7][0-9A-HJKMNP-TV-Z]{25}$/, { error: "must be imp_ and a ULID" })),
  ),
  /** Only the rows from this one to that one, both included; the file is read and numbered as a whole. */
  from: z.optional(row),
  to: z.optional(row),
});

type Reading = Pick<z.output<typeof query>, "kind" | "private">;
type Given = { readonly kind: Reading["kind"]; readonly withPrivate: boolean };

/** A table with what the person decided about it. */
export const tableBody = z.strictObject({
  format: z.literal("csv"),
  text: z.string(),
  mapping: z.optional(
    z.record(z.string(), z.enum([...new Set([...columnFields, ...contactFields, ...practiceFields])])),
  ),
  statuses: z.optional(z.record(z.string(), z.nullable(z.enum(statusMeanings)))),
  dayFirst: z.optional(z.boolean()),
  headerRow: z.optional(z.int().check(z.minimum(0))),
  company: z.optional(shortText),
  role: z.optional(shortText),
});

export const imports = new Hono<Env>()
  .post("/", async (c) => {
    const { dryRun, importId, from = 1, to = Number.POSITIVE_INFINITY, ...reading } = readQuery(c, query);
    const { store } = c.var;
    const plan = checkedPlan(await readAsked(c, reading), store.today());
    if (dryRun === "true") return c.json(answerOf(plan, await rehearse(store, plan)));
    const refusal = plan.problems.find(({ kind }) => kind === "not_importable");
    if (refusal && plan.rows.length === 0) throw new Problem("invalid", refusal.message);
    const id = importId ?? `imp_${newId("application", store.now().getTime()).slice(4)}`;
    return c.json({ importId: id, ...answerOf(plan, await carryOut(store, plan, { importId: id, from, to })) });
  })
  .delete("/:id", async (c) => c.json(await c.var.store.undoImport(c.req.param("id"))));

async function readAsked(c: Context, { kind, private: withPrivate }: Reading): Promise<Asked> {
  const type = mediaTypeOf(c);
  const bytes = await readBytes(c, [...textTypes, ...jsonTypes, ...archiveTypes], maxBytes);
  const how = [type, kind, withPrivate];
  const given = { kind, withPrivate: withPrivate === "true" };
  if (textTypes.includes(type)) return { bytes, how, source: () => ({ ...given, text: decode(bytes), choices: {} }) };
  if (archiveTypes.includes(type)) return { bytes, how, source: () => ({ ...given, members: unzip(bytes) }) };
  return { bytes, how, source: () => jsonSource(jsonOf(bytes), given) };
}

function jsonSource(json: unknown, given: Given): Source {
  if (!isObject(json) || json.format !== "csv") return { ...given, json };
  const { format: _, text, ...choices } = check(tableBody, json);
  return { ...given, text, choices };
}
