import { type Context, Hono } from "hono";
import type { Kind } from "../../shared/kind.ts";
import { mergePatch } from "../../shared/merge-patch.ts";
import { profileId as id } from "../../shared/names.ts";
import { Problem } from "../../shared/problem.ts";
import { profile as kind } from "../../shared/profile.ts";
import { readJson } from "../http/body.ts";
import { etagOf, expectedOf, isKnown } from "../http/conditions.ts";
import type { Env } from "../http/env.ts";
import { patchIn, putIn } from "../http/read-only.ts";
import type { Expected } from "../store/operation.ts";
import type { Store } from "../store/store.ts";
import { answer } from "./records.ts";

const profileKind = kind as unknown as Kind; // used with its own fields only

/** The one profile. It is empty until something is written, and then a record like others. */
export const profile = new Hono<Env>()
  .get("/", async (c) => {
    const found = await read(c.var.store);
    const etag = etagOf(found?.rev ?? 0);
    c.header("ETag", etag);
    if (isKnown(c, etag)) return c.body(null, 304);
    return found ? answer(c, found) : c.json({ id, rev: 0 });
  })
  .put("/", async (c) => {
    const fields = putIn(await readJson(c), id);
    return answer(
      c,
      await c.var.store.applyOne({ op: "put", kind: profileKind, id, fields, expected: expectedHere(c) }),
    );
  })
  .patch("/", async (c) => {
    const patch = patchIn(await readJson(c, { types: ["application/json", "application/merge-patch+json"] }), id);
    const expected = expectedHere(c);
    const operation = (await read(c.var.store))
      ? { op: "patch" as const, patch, expected }
      : { op: "put" as const, fields: mergePatch({}, patch), expected: expected ?? ("absent" as const) };
    return answer(c, await c.var.store.applyOne({ ...operation, kind: profileKind, id }));
  });

/** A profile that was never written has the rev 0. */
function expectedHere(c: Context): Expected {
  const expected = expectedOf(c);
  return expected === 0 ? "absent" : expected;
}

async function read(store: Store) {
  try {
    return await store.get(profileKind, id);
  } catch (error) {
    if (error instanceof Problem && error.code === "not_found") return undefined;
    throw error;
  }
}
