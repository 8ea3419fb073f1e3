import { type Context, Hono } from "hono";
import { Problem } from "../../shared/problem.ts";
import type { Env } from "../http/env.ts";
import { onError, onNotFound } from "../http/problems.ts";
import type { Limit, Limits } from "../store/limits.ts";
import { completeLogin } from "../store/logins.ts";
import { longestSeconds, type Sessions } from "../store/sessions.ts";
import type { Table } from "../store/table.ts";
import { addressesOf } from "./addresses.ts";
import { cookiesOf } from "./cookies.ts";
import { deviceOf } from "./device.ts";
import { deviceRoutes } from "./device-routes.ts";
import { type Failure, failed } from "./failure.ts";
import { bearerOf } from "./identify.ts";
import type { Issuer } from "./issuer.ts";
import { type Login, loginSeconds, seal, unseal } from "./login.ts";
import { isFrom, isSafe } from "./origin.ts";
import { type Guests, isGuest, ownerOf, type Person } from "./owner.ts";
import { returnPath } from "./return-path.ts";

export type SignIn = {
  readonly table: Table;
  readonly now: () => Date;
  readonly sessions: Sessions;
  readonly limits: Limits;
  readonly issuer: Issuer;
  readonly guests: Guests;
  /** Where people open this instance: the `Host` of a request is never believed. */
  readonly origin: string;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
};

const signIns: Limit = { what: "sign-in", most: 100, seconds: 600 };
/** Many people may come through one gateway, and one person may make many addresses up. */
const signInsOfAll: Limit = { what: "sign-ins of a gateway", most: 1_000, seconds: 600 };

/** Sign-in, and what comes with it: a backend for the one frontend, which never sees a token of the issuer. */
export function signInRoutes(given: SignIn) {
  const { now, sessions, issuer, origin, log } = given;
  const cookies = cookiesOf(origin);
  const app = new Hono<Env>();
  app.onError(onError(log));
  app.notFound(onNotFound(app));

  app.use("/auth/*", async (c, next) => {
    c.set("requestId", crypto.randomUUID());
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
  });
  app.use("/auth/*", async (c, next) => {
    if (bearerOf(c.req.raw) !== undefined)
      throw new Problem("forbidden", "Tokens are for the API; people and their devices sign in.");
    if (!isSafe(c.req.raw) && !isFrom(origin, c.req.raw))
      throw new Problem("forbidden", "Pages of other sites may not do this.");
    await next();
  });

  app.get("/auth/login", async (c) => {
    await mayTry(c);
    try {
      const { login, url } = await issuer.begin(returnPath(c.req.query("return")), c.req.query("again") !== undefined);
      cookies.set(c, "login", await seal(login, await issuer.key(), now()), loginSeconds);
      return c.redirect(url);
    } catch (error) {
      return failed(c, refused("unavailable", error));
    }
  });

  app.get("/auth/callback", async (c) => {
    await mayTry(c);
    const sealed = cookies.get(c, "login");
    cookies.clear(c, "login");
    const login = sealed ? await loginOf(sealed) : "expired";
    if (typeof login === "string") return failed(c, login);
    const person = await personOf(new URL(c.req.url).search, login);
    if (typeof person === "string") return failed(c, person);
    await begin(c, person);
    return c.redirect(login.to);
  });

  app.post("/auth/logout", async (c) => {
    const secret = cookies.get(c, "session");
    if (secret) await sessions.end(secret);
    cookies.clear(c, "session");
    c.header("Clear-Site-Data", '"cache", "storage"');
    return c.json({ next: (await issuer.goodbye()) ?? "/" });
  });

  return app.route("/auth", deviceRoutes(sessions, cookies));

  async function mayTry(c: Context): Promise<void> {
    const { peer, visitor } = addressesOf(c.req.raw);
    if (peer !== visitor) await given.limits.count(signInsOfAll, peer);
    await given.limits.count(signIns, visitor);
  }

  /** The sign-in that a browser kept, which can be completed once. */
  async function loginOf(sealed: string): Promise<Login | Failure> {
    try {
      const login = await unseal(sealed, await issuer.key(), now());
      return login && (await completeLogin(given.table, now, login.state, loginSeconds)) ? login : "expired";
    } catch (error) {
      return refused("unavailable", error);
    }
  }

  async function personOf(search: string, login: Login): Promise<Person | Failure> {
    try {
      const person = await issuer.finish(search, login);
      return isGuest(person, given.guests) ? person : refused("not_invited");
    } catch (error) {
      return refused("failed", error);
    }
  }

  /** Notes which check failed, and nothing of what was checked: messages of libraries quote what they were given. */
  function refused(failure: Failure, error?: unknown): Failure {
    const { name, code } = Object(error) as { readonly name?: string; readonly code?: string }; // of whatever was thrown
    log({ level: "warn", event: "sign-in refused", why: failure, ...(error !== undefined && { error: name, code }) });
    return failure;
  }

  /** Always a session of its own: whatever the browser had before, somebody else may know. */
  async function begin(c: Context, person: Person): Promise<void> {
    const before = cookies.get(c, "session");
    if (before) await sessions.end(before);
    const device = deviceOf(c.req.header("user-agent"));
    const secret = await sessions.open({ owner: ownerOf(person), email: person.email, device });
    cookies.set(c, "session", secret, longestSeconds);
  }
}

const headers = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};
