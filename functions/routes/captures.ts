import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { check } from "../../shared/check.ts";
import { decode } from "../../shared/import/decode.ts";
import { type Captured, readCapture } from "../../shared/posting/capture.ts";
import { mebibyte, mediaTypeOf, readBytes, readJson } from "../http/body.ts";
import type { Env } from "../http/env.ts";

const maxBytes = 5 * mebibyte;
const types = ["application/json", "text/html"];

/** Any of it may be missing: a phone shares a title and a link, a person pastes text. */
export const captureBody = z.strictObject({
  html: z.optional(z.string()),
  url: z.optional(z.string().check(z.maxLength(10_000))),
  title: z.optional(z.string().check(z.maxLength(10_000))),
  text: z.optional(z.string()),
});

/** What a posting's page says, for a form to be filled with. It writes nothing. */
export const captures = new Hono<Env>().post("/", async (c) => c.json(readCapture(await readCaptured(c))));

async function readCaptured(c: Context): Promise<Captured> {
  if (mediaTypeOf(c) === "text/html") return { html: decode(await readBytes(c, types, maxBytes)) };
  return check(captureBody, await readJson(c, { types, maxBytes }));
}
