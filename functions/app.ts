import { Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import { dayIn } from "../shared/calendar.ts";
import { kinds } from "../shared/kinds.ts";
import type { KindName } from "../shared/names.ts";
import type { Env, Identity } from "./http/env.ts";
import { lazily } from "./http/lazily.ts";
import { onError, onNotFound } from "./http/problems.ts";
import { agenda } from "./routes/agenda.ts";
import { applications } from "./routes/applications.ts";
import { batch } from "./routes/batch.ts";
import { calendarAddress, calendarFeed } from "./routes/calendar.ts";
import { changes } from "./routes/changes.ts";
import { profile } from "./routes/profile.ts";
import { recordsOf } from "./routes/records.ts";
import { tokens as tokenRoutes } from "./routes/tokens.ts";
import { trash } from "./routes/trash.ts";
import { feedsIn } from "./store/feeds.ts";
import { storeOf } from "./store/store.ts";
import type { Table } from "./store/table.ts";
import type { Tokens } from "./store/tokens.ts";

export type Surroundings = {
  readonly table: Table;
  readonly now: () => Date;
  /** In which a day begins and ends for the person, unless a request says otherwise. */
  readonly timeZone: string;
  /** Whose request it is. Throws `unauthenticated`, or `forbidden` for what they may not do. */
  readonly identify: (request: Request) => Promise<Identity> | Identity;
  /** The personal access tokens, which `identify` goes by too. */
  readonly tokens: Tokens;
  readonly version: string;
  /** The OpenAPI document as text, made outside the request's path. */
  readonly openApi: () => string;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
};

/** Kinds that have more routes than all have. */
const withMore: Partial<Readonly<Record<KindName, ReturnType<typeof recordsOf>>>> = {
  application: applications,
};

const imports = async () => (await import("./routes/imports.ts")).imports;
const captures = async () => (await import("./routes/captures.ts")).captures;
const reviews = async () => (await import("./routes/practice.ts")).reviews;
const insights = async () => (await import("./routes/insights.ts")).insights;
const exports = async () => (await import("./routes/exports.ts")).exports;
const files = [...kinds.map(({ path }) => `${path}.csv`), "contacts.vcf", "work-search.csv"];
const exportRoutes = Object.fromEntries(["", ...files].map((file) => [`GET /${file}`, exports]));
const reviewRoutes = {
  "POST /:id/reviews": reviews,
  "GET /:id/reviews/preview": reviews,
  "DELETE /:id/reviews/last": reviews,
};

/** The API. It knows nothing of where it runs. */
export function createApp({ table, now, timeZone, identify, tokens, version, openApi, log }: Surroundings) {
  const app = new Hono<Env>({ router: new TrieRouter() }); // one that is ready with its last route, without a compiler
  app.onError(onError(log));
  app.notFound(onNotFound(app));

  app.use("/api/*", async (c, next) => {
    c.set("requestId", crypto.randomUUID());
    await next();
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
    c.header("X-Content-Type-Options", "nosniff");
  });
  app.get("/api/health", (c) => c.json({ status: "ok", version }));
  app.get("/api/openapi.json", (c) => c.body(openApi(), 200, { "Content-Type": "application/json" }));
  app.use("/api/*", async (c, next) => {
    const identity = await identify(c.req.raw);
    const { owner } = identity;
    c.set("identity", identity);
    c.set("tokens", tokens);
    c.set("timeZone", timeZone);
    c.set("store", storeOf({ table, owner, now, today: () => dayIn(now(), timeZone) }));
    await next();
  });

  const feeds = feedsIn(table, now);
  app.route("/calendar", calendarFeed({ table, feeds, now, timeZone }));
  for (const kind of kinds) app.route(`/api/${kind.path}`, withMore[kind.name] ?? recordsOf(kind));
  return app
    .route("/api/practice", lazily(reviewRoutes))
    .route("/api/profile", profile)
    .route("/api/changes", changes)
    .route("/api/trash", trash)
    .route("/api/batch", batch)
    .route("/api/agenda", agenda)
    .route("/api/insights", lazily({ "GET /": insights }))
    .route("/api/export", lazily(exportRoutes))
    .route("/api/imports", lazily({ "POST /": imports, "DELETE /:id": imports }))
    .route("/api/captures", lazily({ "POST /": captures }))
    .route("/api/calendar", calendarAddress(feeds))
    .route("/api/tokens", tokenRoutes);
}
