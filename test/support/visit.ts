import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { openClient, type Site } from "./store-page.ts";

/** A person at a device, before an instance with nothing in it. Whatever the page complains of fails the test. */
export type Visit = { readonly site: Site; readonly page: Page; readonly url: string };

/** Sets up a visit for every test of a file, and answers with how to get at it. */
export function visits(device: BrowserContextOptions = {}): () => Visit {
  let client: Awaited<ReturnType<typeof openClient>>;
  let visit: Visit;
  let complaints: string[];
  beforeAll(async () => {
    client = await openClient();
  });
  beforeEach(async () => {
    const site = await client.openSite();
    const { page } = await site.openBlank({ viewport: { width: 1440, height: 900 }, ...device });
    complaints = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !isOwnLine(message.text())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    visit = { site, page, url: site.url };
  });
  afterEach(async () => {
    await visit.page.context().close();
    await visit.site.close();
    expect(complaints).toEqual([]);
  });
  afterAll(() => client.close());
  return () => visit;
}

/**
 * The browser's own line about a request: without a network, where a test takes it away; and 404 and 412, which answer a
 * write that is sent again because its first answer got lost in a reload.
 */
export function isOwnLine(text: string): boolean {
  return /^Failed to load resource: .*(ERR_INTERNET_DISCONNECTED|status of (404|412) )/.test(text);
}

/** The applications that the server has, by company. */
export async function kept(site: Site): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const { body } = await site.call("GET", "/applications?limit=200");
  const items: readonly { readonly company: string }[] = body.items;
  return Object.fromEntries(items.map((one) => [one.company, one]));
}

/** Some applications of the person, newest last; a day apart, so that each column has an order. */
export async function apply(site: Site, list: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  for (const fields of list) {
    const { status, body } = await site.call("POST", "/applications", { role: "Engineer", ...fields });
    expect(status, JSON.stringify(body)).toBe(201);
  }
}
