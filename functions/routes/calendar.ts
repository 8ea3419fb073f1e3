import { type Context, Hono } from "hono";
import { dayIn } from "../../shared/calendar.ts";
import { Problem } from "../../shared/problem.ts";
import type { Env } from "../http/env.ts";
import type { Feed, Feeds } from "../store/feeds.ts";
import { storeOf } from "../store/store.ts";
import type { Table } from "../store/table.ts";

/** The address of one's private calendar: shown, made anew, revoked. */
export function calendarAddress(feeds: Feeds) {
  return new Hono<Env>()
    .get("/", async (c) => {
      const feed = await feeds.of(c.var.identity.owner);
      return c.json(feed ? shownFeed(c, feed) : { url: null });
    })
    .post("/", async (c) => {
      refuseTokens(c);
      return c.json(shownFeed(c, await feeds.make(c.var.identity.owner)), 201);
    })
    .delete("/", async (c) => {
      refuseTokens(c);
      if (await feeds.revoke(c.var.identity.owner)) return c.body(null, 204);
      throw new Problem("not_found", "There is no private calendar to revoke.");
    });
}

/** The address lets in whoever has it, so who found a token must not be able to make one. */
function refuseTokens(c: Context<Env>): void {
  if (c.var.identity.byToken)
    throw new Problem("forbidden", "A token cannot change the calendar's address. Sign in to do that.");
}

function shownFeed(c: Context, { secret, createdAt, seenAt }: Feed) {
  return {
    url: `${new URL(c.req.url).origin}/calendar/${secret}.ics`,
    createdAt: moment(createdAt),
    ...(seenAt !== undefined && { lastReadAt: moment(seenAt) }),
  };
}

const moment = (seconds: number) => new Date(seconds * 1000).toISOString();

type Surroundings = {
  readonly table: Table;
  readonly feeds: Feeds;
  readonly now: () => Date;
  /** Of a person who has set none. */
  readonly timeZone: string;
};

/** The calendar itself, for programs that cannot sign in: its address is the secret. */
export function calendarFeed({ table, feeds, now, timeZone }: Surroundings) {
  return new Hono().get("/:file", async (c) => {
    const [, secret] = /^([\w-]{43})\.ics$/.exec(c.req.param("file")) ?? [];
    const feed = secret && (await feeds.find(secret));
    if (!feed) throw new Problem("not_found", "There is no calendar at this address: it may have been revoked.");
    const { owner } = feed;
    const store = storeOf({ table, owner, now, today: () => dayIn(now(), timeZone) });
    c.header("Content-Type", "text/calendar; charset=UTF-8");
    c.header("Cache-Control", "private, max-age=900");
    c.header("X-Content-Type-Options", "nosniff");
    const { calendarOf } = await import("./calendar-text.ts"); // rarely asked for: not read at a cold start
    return c.body(await calendarOf(store, { timeZone, origin: new URL(c.req.url).origin }));
  });
}
