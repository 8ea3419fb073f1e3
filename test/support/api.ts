import { inject, onTestFinished } from "vitest";
import { createApp } from "../../functions/app.ts";
import { createTable, openTable, type Table } from "../../functions/store/table.ts";
import { tokensIn } from "../../functions/store/tokens.ts";
import { apiLeave } from "../../infra/cloud/leave.ts";
import { underLeave } from "./under-leave.ts";

/** What came back; a body that is JSON is parsed. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly etag: string;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects to find
  readonly body: any;
};

export type Clock = { now: () => Date; set: (at: string) => void; advance: (ms: number) => void };

export const daysMs = (days: number) => days * 86_400_000;

/** Time stands still until a test moves it. */
export function clockAt(start: string): Clock {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    set: (text) => {
      at = Date.parse(text);
    },
    advance: (ms) => {
      at += ms;
    },
  };
}

/** A table of its own in the run's engine. */
export async function freshTable(): Promise<Table> {
  const table = openTable(`test-${crypto.randomUUID()}`, { endpoint: inject("dynamo") });
  await createTable(table);
  return table;
}

/** The same table as another process sees it, with a counter of its own. */
export function sameTable({ name }: Pick<Table, "name">): Table {
  const table = openTable(name, { endpoint: inject("dynamo") });
  onTestFinished(() => table.client.destroy());
  return table;
}

type App = { readonly app: ReturnType<typeof createApp>; readonly clock: Clock; readonly logged: unknown[] };

/** The API on a table, for as many people as are asked for: each is new unless named. */
export function peopleOn(table: Table, clock = clockAt("2026-11-22T12:00:00Z")) {
  const logged: unknown[] = [];
  const app = createApp({
    table: underLeave(table, apiLeave),
    now: clock.now,
    timeZone: "UTC",
    identify: (request) => ({ owner: request.headers.get("x-test-owner") ?? "" }),
    tokens: tokensIn(table, clock.now),
    version: "test",
    openApi: () => "{}",
    log: (line) => void logged.push(line),
  });
  return (owner = `owner-${crypto.randomUUID()}`) => person({ app, clock, logged }, owner);
}

/** The API for one person. */
export function apiOn(table: Table, clock?: Clock): Api {
  return peopleOn(table, clock)();
}

/** With the byte order mark, which a browser hides. */
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** What one person's program can ask. An error that nobody foresaw fails the test with its cause. */
function person({ app, clock, logged }: App, owner: string) {
  async function send(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set("x-test-owner", owner);
    const response = await app.request(path, { ...init, headers });
    const text = utf8.decode(await response.arrayBuffer());
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    const { status } = response;
    if (status >= 500) throw new Error(`${init.method ?? "GET"} ${path}: ${text}`, { cause: logged.at(-1) });
    return {
      status,
      headers: response.headers,
      etag: response.headers.get("etag") ?? "",
      text,
      body: isJson && text ? JSON.parse(text) : text,
    };
  }

  const withBody =
    (method: string) =>
    (path: string, body: unknown, headers: Record<string, string> = {}) =>
      send(path, {
        method,
        headers: { "Content-Type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });

  return {
    owner,
    clock,
    send,
    get: (path: string, headers: Record<string, string> = {}) => send(path, { headers }),
    delete: (path: string, headers: Record<string, string> = {}) => send(path, { method: "DELETE", headers }),
    post: withBody("POST"),
    put: withBody("PUT"),
    patch: withBody("PATCH"),
    batch: (operations: readonly unknown[]) => withBody("POST")("/api/batch", { operations }),
    /** The number of the newest change. */
    head: async (): Promise<number> => (await send("/api/changes?before=0&limit=1")).body.head,
  };
}

export type Api = ReturnType<typeof person>;
