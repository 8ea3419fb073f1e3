import { type Context, Hono } from "hono";
import type { Application } from "../../shared/application.ts";
import { addDays, dayIn } from "../../shared/calendar.ts";
import { feedEntries } from "../../shared/calendar-feed.ts";
import { icalendar } from "../../shared/icalendar.ts";
import { type Interview, interview } from "../../shared/interview.ts";
import type { Item, Kind } from "../../shared/kind.ts";
import { kindNameOf, profileId } from "../../shared/names.ts";
import { Problem } from "../../shared/problem.ts";
import type { Env } from "../http/env.ts";
import type { Feed, Feeds } from "../store/feeds.ts";
import { type Stored, shown } from "../store/record.ts";
import { type Store, storeOf } from "../store/store.ts";
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
    const entries = await entriesOf(store, { timeZone, origin: new URL(c.req.url).origin });
    return c.body(icalendar({ name: "Readyline", entries, now: now() }));
  });
}

/** How far a calendar looks back and ahead, and how many rounds it shows at most: its cost does not grow with history. */
const [daysBack, daysAhead, mostRounds] = [31, 400, 200];

async function entriesOf(store: Store, { timeZone, origin }: { readonly timeZone: string; readonly origin: string }) {
  const profile = (await store.found([profileId])).get(profileId);
  const today = dayIn(store.now(), zoneOf(profile) ?? timeZone);
  const [recent, agenda] = await Promise.all([
    store.list(interview as unknown as Kind, { limit: mostRounds, where: new Map() }), // read as any kind is
    store.agenda({ from: addDays(today, -daysBack), to: addDays(today, daysAhead) }),
  ]);
  const rounds = new Map(recent.items.map((one) => [one.id, one]));
  const older = agenda.map(({ id }) => id).filter((id) => kindNameOf(id) === "interview" && !rounds.has(id));
  for (const [id, one] of await store.found(older)) rounds.set(id, one);
  const interviews = [...rounds.values()].map((one) => shown(one) as Item as Interview); // of its own kind
  const found = await store.found([...new Set(interviews.map(({ applicationId }) => applicationId))]);
  const applications = new Map(
    [...found].map(([id, one]) => [id, one.fields as Pick<Application, "company" | "role">]), // ids of applications
  );
  return feedEntries({ interviews, applications, agenda, today, origin });
}

function zoneOf(profile: Stored | undefined): string | undefined {
  const zone = profile?.fields.timeZone;
  return typeof zone === "string" ? zone : undefined;
}
