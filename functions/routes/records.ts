import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { check, clipped } from "../../shared/check.ts";
import { isIdOf } from "../../shared/id.ts";
import type { Kind } from "../../shared/kind.ts";
import { newId } from "../../shared/new-id.ts";
import { Problem } from "../../shared/problem.ts";
import { readJson } from "../http/body.ts";
import { etagOf, expectedOf, isKnown } from "../http/conditions.ts";
import type { Env } from "../http/env.ts";
import { filtersOf } from "../http/filters.ts";
import { limit, readQuery } from "../http/query.ts";
import { patchIn, putIn } from "../http/read-only.ts";
import { repeatableOf } from "../http/repeats.ts";
import { type Stored, shown } from "../store/record.ts";

const patchTypes = ["application/json", "application/merge-patch+json"];

/** The routes that every kind has. A kind with more adds them to what this returns. */
export function recordsOf(kind: Kind) {
  let query: ReturnType<typeof queryOf> | undefined; // made when it is wanted: those of all kinds take their time

  return new Hono<Env>()
    .get("/", async (c) => {
      query ??= queryOf(kind);
      const { limit, cursor, ...where } = readQuery(c, query);
      const filters = Object.entries(where).filter(([, value]) => typeof value === "string");
      const page = await c.var.store.list(kind, { limit, cursor, where: new Map(filters as [string, string][]) }); // just filtered
      return c.json({ ...page, items: page.items.map(shown) });
    })
    .post("/", async (c) => await create(c, kind))
    .get("/:id", async (c) => {
      const found = await c.var.store.get(kind, idIn(c, kind));
      c.header("ETag", etagOf(found.rev));
      c.header("Cache-Control", "private, no-cache");
      return isKnown(c, etagOf(found.rev)) ? c.body(null, 304) : c.json(shown(found));
    })
    .put("/:id", async (c) => {
      const id = idIn(c, kind, "invalid");
      const fields = putIn(await readJson(c), id);
      const stored = await c.var.store.applyOne({ op: "put", kind, id, fields, expected: expectedOf(c) });
      if (stored.isNew) c.header("Location", `/api/${kind.path}/${id}`);
      return answer(c, stored, stored.isNew ? 201 : 200);
    })
    .patch("/:id", async (c) => {
      const id = idIn(c, kind);
      const patch = patchIn(await readJson(c, { types: patchTypes }), id);
      return answer(c, await c.var.store.applyOne({ op: "patch", kind, id, patch, expected: expectedOf(c) }));
    })
    .delete("/:id", async (c) => {
      await c.var.store.applyOne({ op: "delete", kind, id: idIn(c, kind), expected: expectedOf(c) });
      return c.body(null, 204);
    });
}

function queryOf(kind: Kind) {
  return z.strictObject({ limit: limit(200, 50), cursor: z.optional(z.string()), ...filtersOf(kind) });
}

async function create(c: Context<Env>, kind: Kind) {
  const { id: given, ...body } = await readJson(c);
  const id = given ?? newId(kind.name, c.var.store.now().getTime());
  if (typeof id !== "string" || !isIdOf(kind.name, id)) throw notAnId(kind);
  const fields = check(kind.fields, putIn(body, id));
  const operation = { op: "put", kind, id, fields, expected: "absent" } as const;
  const request = repeatableOf(c, [kind.path, given, body]);
  c.header("Location", `/api/${kind.path}/${id}`);
  if (!request) return answer(c, await made(c.var.store.applyOne(operation)), 201);
  const { record } = await made(c.var.store.applyOnce([operation], request));
  c.header("Location", `/api/${kind.path}/${record.id}`);
  c.header("ETag", etagOf(record.rev));
  return c.json(record, 201);
}

/** A POST expects nothing, so finding its id taken is a conflict and no stale version. */
async function made<T>(creation: Promise<T>): Promise<T> {
  try {
    return await creation;
  } catch (error) {
    if (error instanceof Problem && error.code === "stale")
      throw new Problem("conflict", `${error.message} Use PUT to replace it.`, { cause: error });
    throw error;
  }
}

/** An item's sub-routes answer with the item too. */
export function answer(c: Context<Env>, stored: Stored, status: 200 | 201 = 200) {
  c.header("ETag", etagOf(stored.rev));
  return c.json(shown(stored), status);
}

/** The id in the path. What cannot be an id of the kind names nothing; a PUT is told so. */
export function idIn(c: Context, kind: Kind, refusal: "not_found" | "invalid" = "not_found"): string {
  const id = c.req.param("id") ?? "";
  if (isIdOf(kind.name, id)) return id;
  throw refusal === "invalid" ? notAnId(kind) : new Problem("not_found", `There is no ${kind.name} ${clipped(id)}.`);
}

function notAnId({ prefix }: Kind): Problem {
  const message = `must be ${prefix}_ and a ULID in capitals`;
  return new Problem("invalid", `The id ${message}.`, { issues: [{ path: "id", message }] });
}
