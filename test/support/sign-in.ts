import { Events, OAuth2Server } from "oauth2-mock-server";
import { expect } from "vitest";
import { createApp } from "../../functions/app.ts";
import { bySession, byToken } from "../../functions/auth/identify.ts";
import { issuerOf } from "../../functions/auth/issuer.ts";
import type { Guests } from "../../functions/auth/owner.ts";
import { signInRoutes } from "../../functions/auth/routes.ts";
import { limitsIn } from "../../functions/store/limits.ts";
import { sessionsIn } from "../../functions/store/sessions.ts";
import type { Table } from "../../functions/store/table.ts";
import { tokensIn } from "../../functions/store/tokens.ts";
import { type Clock, clockAt } from "./api.ts";

export const origin = "https://jobs.example.com";
/** What a function behind a content network sees instead. */
const gateway = "https://abc.execute-api.eu-central-1.amazonaws.com";

export async function startIssuer(): Promise<OAuth2Server> {
  const server = new OAuth2Server();
  await server.issuer.keys.generate("RS256");
  await server.start(0, "127.0.0.1");
  return server;
}

type Options = {
  readonly table: Table;
  readonly issuer: string;
  readonly clock?: Clock;
  readonly guests?: Guests;
  readonly secret?: string;
};

/** A personal instance as its functions make it: sign-in and the API on one table. */
export function instanceOn({
  table,
  issuer,
  guests = "everybody",
  secret = "s3cret-s3cret-s3cret-s3cret",
  ...more
}: Options) {
  const { clock = clockAt(new Date().toISOString()) } = more;
  const logged: unknown[] = [];
  const log = (line: unknown) => void logged.push(line);
  const { now } = clock;
  const [sessions, limits, tokens] = [sessionsIn(table, now), limitsIn(table, now), tokensIn(table, now)];
  const auth = signInRoutes({
    ...{ table, now, sessions, limits, guests, origin, log },
    issuer: issuerOf({ issuer, clientId: "readyline", clientSecret: async () => secret, origin }),
  });
  const identify = byToken({ tokens, limits, without: bySession({ sessions, origin }) });
  const api = createApp({
    ...{ table, now, timeZone: "UTC", version: "test", openApi: () => "{}" },
    ...{ identify, tokens, log },
  });
  const fetch = (request: Request) => (new URL(request.url).pathname.startsWith("/auth/") ? auth : api).fetch(request);
  return { clock, logged, fetch, browser: (device?: string) => browserOn(fetch, device) };
}

export type Browser = ReturnType<typeof browserOn>;

/** A browser: it keeps cookies, and says which page asks. */
export function browserOn(
  fetchHere: (request: Request) => Response | Promise<Response>,
  device = "Firefox/140.0 (X11; Linux)",
) {
  const cookies = new Map<string, string>();
  const address = `visitor-${crypto.randomUUID()}`;
  const attributes = new Map<string, string>();

  async function send(path: string, { headers, ...init }: RequestInit = {}): Promise<Response> {
    const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join("; ");
    const said = {
      "x-forwarded-for": `${address}, 203.0.113.1`,
      "user-agent": device,
      "sec-fetch-site": "same-origin",
      ...(cookie && { cookie }),
    };
    const all = new Headers({ ...said, ...(headers as Record<string, string>) }); // tests give objects
    for (const [name, value] of [...all]) if (value === "") all.delete(name);
    const response = await fetchHere(new Request(gateway + path, { ...init, headers: all, redirect: "manual" }));
    for (const line of response.headers.getSetCookie()) keep(line);
    return response;
  }

  function keep(line: string): void {
    const [pair = "", ...rest] = line.split("; ");
    const [name = "", value = ""] = pair.split("=");
    attributes.set(name, rest.join("; "));
    if (/max-age=0/i.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  }

  return {
    cookies,
    attributes,
    send,
    get: (path: string) => send(path),
    json: async (path: string) => (await send(path)).json(),
    post: (path: string, body?: unknown, headers: Record<string, string> = {}) =>
      send(path, {
        method: "POST",
        headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    /** To the issuer, which signs in whoever comes; answers with the address that it sends the browser back to. */
    async begin(to?: string): Promise<URL> {
      const answer = await send(`/auth/login${to === undefined ? "" : `?return=${encodeURIComponent(to)}`}`);
      expect(answer.status).toBe(302);
      const there = await fetch(answer.headers.get("location") ?? "", { redirect: "manual" });
      return new URL(there.headers.get("location") ?? "");
    },
    finish: (back: URL) => send(back.pathname + back.search, { headers: { "sec-fetch-site": "cross-site" } }),
    async signIn(to?: string): Promise<Response> {
      const answer = await this.finish(await this.begin(to));
      expect(answer.status, await answer.clone().text()).toBe(302);
      return answer;
    },
  };
}

type Signing = { readonly header: Record<string, unknown>; readonly payload: Record<string, unknown> };

/** Changes the next ID token before it is signed. */
export function nextIdToken({ service }: OAuth2Server, change: (token: Signing) => void): void {
  const hook = (token: Signing) => {
    if (token.payload.nonce === undefined) return; // the access token is none of ours
    service.removeListener(Events.BeforeTokenSigning, hook);
    change(token);
  };
  service.on(Events.BeforeTokenSigning, hook);
}
