import { type Context, Hono } from "hono";
import * as z from "zod/mini";
import { type Attempt, attempt } from "../../shared/attempt.ts";
import { check } from "../../shared/check.ts";
import { instant } from "../../shared/day.ts";
import type { Kind } from "../../shared/kind.ts";
import { profileId } from "../../shared/names.ts";
import { newId } from "../../shared/new-id.ts";
import { type Practice, practice } from "../../shared/practice.ts";
import { Problem } from "../../shared/problem.ts";
import type { Profile } from "../../shared/profile.ts";
import { needsLog, type Planning, previewed, type Review, restored, reviewed } from "../../shared/review.ts";
import { readJson } from "../http/body.ts";
import { etagOf, expectedOf } from "../http/conditions.ts";
import type { Env } from "../http/env.ts";
import { readQuery } from "../http/query.ts";
import { repeatableOf } from "../http/repeats.ts";
import type { Operation } from "../store/operation.ts";
import type { Stored } from "../store/record.ts";
import { answer, idIn } from "./records.ts";

const { rating, minutes, unaided, mode } = attempt.fields.shape;

/** How a review went: now, unless it is told later. */
export const reviewBody = z.strictObject({
  rating: z.nonoptional(rating),
  at: z.optional(instant),
  minutes,
  unaided,
  mode,
});

const previewQuery = z.strictObject({ at: z.optional(instant) });

const kind = practice as unknown as Kind; // used with its own fields only
const attemptKind = attempt as unknown as Kind; // likewise

/**
 * A review is two calls to the table: practice and profile are read together, practice and attempt written together.
 * The first, one that is dated before the last, and one that is taken back read the log besides.
 */
export const reviews = new Hono<Env>()
  .post("/:id/reviews", async (c) => {
    const id = idIn(c, kind);
    const body = check(reviewBody, await readJson(c));
    const { store } = c.var;
    const { item, planning, read } = await find(c, id);
    const at = body.at ? new Date(body.at).toISOString() : store.now().toISOString();
    const log = needsLog(item, at) ? await logOf(c, id) : noLog;
    const patch = (current: unknown) => {
      const now = current as Practice; // what is stored as practice was parsed as such
      if (needsLog(now, at)) mustBeWhole(log, now);
      return reviewed(now, { rating: body.rating, at }, planning, log.reviews);
    };
    const fields = { ...body, practiceId: id, at, mode: body.mode ?? "solo" };
    const operations: [Operation, Operation] = [
      { op: "patch", kind, id, patch, expected: expectedOf(c) },
      { op: "put", kind: attemptKind, id: newId("attempt", store.now().getTime()), fields, expected: "absent" },
    ];
    const request = repeatableOf(c, [kind.path, id, body]);
    if (!request) return answer(c, first(await store.applyFound(operations, read)));
    const { record } = await store.applyOnce(operations, request, read);
    c.header("ETag", etagOf(record.rev));
    return c.json(record);
  })
  .get("/:id/reviews/preview", async (c) => {
    const { at = c.var.store.now().toISOString() } = readQuery(c, previewQuery);
    const id = idIn(c, kind);
    const { item, planning } = await find(c, id);
    return c.json(previewed(item, at, planning, needsLog(item, at) ? (await logOf(c, id)).reviews : []));
  })
  .delete("/:id/reviews/last", async (c) => {
    const id = idIn(c, kind);
    const { planning, read } = await find(c, id);
    const log = await logOf(c, id);
    const last = log.reviews.at(-1);
    if (!last) throw new Problem("not_found", `The practice ${id} has no review to take back.`);
    const patch = (current: unknown) => {
      mustBeWhole(log, current as Practice); // as above
      return restored(current as Practice, log.reviews.slice(0, -1), planning);
    };
    const operations: readonly Operation[] = [
      { op: "patch", kind, id, patch, expected: expectedOf(c) },
      { op: "delete", kind: attemptKind, id: last.id, expected: last.rev },
    ];
    return answer(c, first(await c.var.store.applyFound(operations, new Map([...read, [last.id, last.stored]]))));
  });

/** Practice, and how the person plans reviews. */
async function find(c: Context<Env>, id: string) {
  const read = await c.var.store.found([id, profileId]);
  const found = read.get(id);
  if (!found || found.deletedAt) throw new Problem("not_found", `There is no practice ${id}.`);
  const { retention, timeZone = c.var.timeZone } = (read.get(profileId)?.fields ?? {}) as Partial<Profile>; // as parsed
  const planning: Planning = { retention, timeZone };
  return { item: found.fields as Practice, planning, read }; // as parsed
}

type Logged = Review & { readonly id: string; readonly rev: number; readonly stored: Stored };

type Log = {
  /** In the order in which they were told. */
  readonly reviews: readonly Logged[];
  /** Those in the trash among them. */
  readonly all: readonly Logged[];
};

const noLog: Log = { reviews: [], all: [] };

/** The reviews of one practice. */
async function logOf(c: Context<Env>, id: string): Promise<Log> {
  const children = await c.var.store.childrenOf(id);
  const all = children
    .filter(({ kind }) => kind.name === "attempt")
    .sort((a, b) => (a.createdAt === b.createdAt ? a.rev - b.rev : a.createdAt < b.createdAt ? -1 : 1))
    .flatMap((stored) => {
      const { rating, at } = stored.fields as Attempt; // as parsed
      return rating ? [{ id: stored.id, rev: stored.rev, rating, at, stored }] : [];
    });
  return { all, reviews: all.filter(({ stored }) => !stored.deletedAt) };
}

/** The index that gives the log may be a moment behind, and cards from elsewhere may have come without theirs. */
function mustBeWhole({ all }: Log, { card }: Pick<Practice, "card">): void {
  if (!card?.lastReviewAt) return;
  const last = Date.parse(card.lastReviewAt);
  if (all.length >= card.reps && all.some(({ at }) => Date.parse(at) === last)) return;
  const detail =
    "The log has fewer reviews than its practice counts, so it cannot be read anew. Try again in a moment.";
  throw new Problem("conflict", detail);
}

function first([stored]: readonly Stored[]): Stored {
  return stored as Stored; // each operation gives a record
}
