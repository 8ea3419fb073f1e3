import { rmSync } from "node:fs";
import { getRequestListener } from "@hono/node-server";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { expect, inject } from "vitest";
import { openApi } from "../../infra/local/api.ts";
import { listen } from "../../infra/local/listen.ts";
import { createSite } from "../../infra/local/site.ts";
import { newId } from "../../shared/new-id.ts";
import { stages } from "../../shared/stages.ts";
import type { Entity } from "../../web/store/records.ts";
import type {} from "./store-page/main.tsx"; // what `store` is in the page

type Fields = Readonly<Record<string, unknown>>;

/** The browser of the run, and a page that has the client's store and no screens. */
export async function openStorePages() {
  const client = `.vitest/store-page-${process.pid}`;
  const [browser] = await Promise.all([
    chromium.connect(inject("browser")),
    build({
      root: "test/support/store-page",
      logLevel: "warn",
      configFile: false,
      oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      build: { outDir: `../../../${client}`, emptyOutDir: true, modulePreload: { polyfill: false } },
    }),
  ]);
  return {
    openSite: () => openSite(browser, client),
    async close() {
      rmSync(client, { recursive: true });
      await browser.close();
    },
  };
}

/** The browser of the run, and the client as it is delivered. */
export async function openClient() {
  const browser = await chromium.connect(inject("browser"));
  return { openSite: () => openSite(browser, inject("client")), close: () => browser.close() };
}

/** A local instance with nothing in it yet. */
async function openSite(browser: Browser, client: string) {
  const { server, port } = await listen(0);
  let api = await openData();
  const siteOf = (client: string) => createSite({ api: { fetch: (request) => api.fetch(request) }, client, port });
  let site = siteOf(client);
  server.on(
    "request",
    getRequestListener((request) => site.fetch(request)),
  );
  const url = `http://127.0.0.1:${port}`;

  /** Another program that uses the API, or another device. */
  async function call(method: string, path: string, body?: unknown) {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  }

  /** A browser that has never been here. It keeps no shell, which takes as long as many a test, unless that is allowed. */
  async function openBlank(device: BrowserContextOptions = {}) {
    const context = await browser.newContext({ timezoneId: "UTC", serviceWorkers: "block", ...device });
    return { context, page: await context.newPage() };
  }

  return {
    url,
    call,
    openBlank,
    /** Applications that are there before a device comes. */
    async fill(count: number) {
      for (let from = 0; from < count; from += 100) {
        const numbers = Array.from({ length: Math.min(100, count - from) }, (_, n) => from + n);
        const operations = numbers.map((n) => ({
          op: "put",
          kind: "application",
          id: newId("application", n),
          fields: sample(n),
        }));
        expect((await call("POST", "/batch", { operations })).status).toBe(200);
      }
    },
    /** Another build of the client at the same address. */
    replaceClient(folder: string) {
      site = siteOf(folder);
    },
    /** Other data at the same address, as when another folder is served. */
    async replaceData() {
      api.close();
      api = await openData();
    },
    /** A device of its own: its own storage, and a first tab that is in step with the server. */
    async openDevice() {
      const { context, page } = await openBlank();
      await page.goto(url);
      await isInStep(page);
      return { context, page };
    },
    /** At once, whatever browsers still ask. */
    close() {
      server.close();
      server.closeAllConnections();
      api.close();
    },
  };
}

function openData() {
  return openApi({
    endpoint: inject("dynamo"),
    tableName: `store-${crypto.randomUUID()}`,
    now: () => new Date(),
    timeZone: "UTC",
    version: "test",
  });
}

/** About as much as people write about one. */
function sample(n: number): Fields {
  return {
    company: `Company ${n}`,
    role: "Backend Engineer",
    stage: stages[n % stages.length],
    rank: n,
    location: "Berlin",
    workMode: "remote",
    salary: { min: 60_000, max: 80_000, currency: "EUR", per: "year" },
    postingUrl: `https://example.com/jobs/${n}`,
    notes: "What they do, whom I know there, what they asked for. ".repeat(4),
    tags: ["backend", "typescript"],
  };
}

export type Site = Awaited<ReturnType<typeof openSite>>;

/** Waits until all is sent and all is known, and nothing is on its way. */
export async function isInStep(page: Page): Promise<void> {
  await page.evaluate(() => store.syncNow());
  await expect.poll(() => page.evaluate(() => store.status.value)).toBe("live");
  await page.evaluate(() => store.syncNow()); // a turn that has sent everything is still asking what is new
}

/** What a tab shows, oldest first. */
export async function shownIn(
  page: Page,
  kind: "application" | "contact" | "profile" | "interview" = "application",
): Promise<readonly (Entity & Fields)[]> {
  const shown = await page.evaluate((kind) => [...store.recordsOf(kind).value.values()], kind);
  return (shown as (Entity & Fields)[]).sort((a, b) => (a.id < b.id ? -1 : 1)); // each kind has its own fields
}

/** Adds an application as a person does, and answers with its id. */
export function add(page: Page, fields: Fields = {}): Promise<string> {
  const whole = { company: "Acme", role: "Engineer", ...fields };
  return page.evaluate((fields) => store.create("application", fields, `${fields.company} added`).id, whole);
}
