import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { check } from "../../shared/check.ts";
import { columnFields } from "../../shared/import/columns.ts";
import { decode } from "../../shared/import/decode.ts";
import type { Source } from "../../shared/import/format.ts";
import { formatOf } from "../../shared/import/formats.ts";
import { statusMeanings } from "../../shared/import/status-words.ts";
import { newId } from "../../shared/new-id.ts";
import { Problem } from "../../shared/problem.ts";
import { shortText } from "../../shared/text.ts";
import { mebibyte, mediaTypeOf, readBytes, readJson } from "../http/body.ts";
import type { Env } from "../http/env.ts";
import { readQuery, wholeText } from "../http/query.ts";
import { answerOf } from "../imports/answer.ts";
import { carryOut, rehearse } from "../imports/carry-out.ts";
import { planOf } from "../imports/plans.ts";

const maxBytes = 5 * mebibyte;
const tableTypes = ["text/csv", "text/tab-separated-values", "text/plain"];
const row = wholeText(1, 1_000_000_000);

const query = z.strictObject({
  dryRun: z._default(z.enum(["true", "false"]), "false"),
  kind: z.optional(z.enum(["application"])),
  /** One import may come in several requests that share it, each of which can be repeated. */
  importId: z.optional(
    z.string().check(z.regex(/^imp_[0-7][0-9A-HJKMNP-TV-Z]{25}$/, { error: "must be imp_ and a ULID" })),
  ),
  /** Only the rows from this one to that one, both included; the file is read and numbered as a whole. */
  from: z.optional(row),
  to: z.optional(row),
});

/** A table with what the person decided about it. */
export const tableBody = z.strictObject({
  format: z.literal("csv"),
  text: z.string(),
  mapping: z.optional(z.record(z.string(), z.enum(columnFields))),
  statuses: z.optional(z.record(z.string(), z.nullable(z.enum(statusMeanings)))),
  dayFirst: z.optional(z.boolean()),
  headerRow: z.optional(z.int().check(z.minimum(0))),
  company: z.optional(shortText),
  role: z.optional(shortText),
});

export const imports = new Hono<Env>()
  .post("/", async (c) => {
    const { dryRun, importId, from = 1, to = Number.POSITIVE_INFINITY } = readQuery(c, query);
    const source = await readSource(c);
    const format = formatOf(source);
    if (!format)
      throw new Problem("invalid", "This is no file that can be imported: no CSV, and no export of this product.");
    const { store } = c.var;
    const plan = planOf(source, format, store.today());
    if (dryRun === "true") return c.json(answerOf(plan, await rehearse(store, format, plan)));
    const refusal = plan.problems.find(({ kind }) => kind === "not_importable");
    if (refusal) throw new Problem("invalid", refusal.message);
    const id = importId ?? `imp_${newId("application", store.now().getTime()).slice(4)}`;
    return c.json({ importId: id, ...answerOf(plan, await carryOut(store, format, plan, { importId: id, from, to })) });
  })
  .delete("/:id", async (c) => c.json(await c.var.store.undoImport(c.req.param("id"))));

async function readSource(c: Context): Promise<Source> {
  if (tableTypes.includes(mediaTypeOf(c)))
    return { text: decode(await readBytes(c, tableTypes, maxBytes)), choices: {} };
  const json = await readJson(c, { types: ["application/json", ...tableTypes], maxBytes });
  if (json.format !== "csv") return { json };
  const { format: _, text, ...choices } = check(tableBody, json);
  return { text, choices };
}
