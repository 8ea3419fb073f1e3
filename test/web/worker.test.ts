import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { freshFolder } from "../support/folder.ts";
import { openClient, type Site } from "../support/store-page.ts";

let client: Awaited<ReturnType<typeof openClient>>;
let site: Site;

beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.close());
beforeEach(async () => {
  site = await client.openSite();
});
afterEach(() => site.close());

test("after one visit the shell and the records are there without a server", async () => {
  await site.call("POST", "/applications", { company: "Acme", role: "Engineer" });
  const { page } = await site.openBlank({ serviceWorkers: "allow" });
  await visit(page);
  await page.getByText("Acme").first().waitFor();

  site.close();
  await page.reload();
  await page.getByText("Acme").first().waitFor();
  await page.goto(`${site.url}/people`);
  await page.getByRole("heading", { level: 1 }).waitFor();
});

test("the page is always the server's newest, and an open tab keeps the files of its own build", async () => {
  const { page, context } = await site.openBlank({ serviceWorkers: "allow" });
  await visit(page);
  const old = await page.evaluate(() => caches.keys());

  site.replaceClient(nextBuild());
  const next = await context.newPage();
  await next.goto(site.url);
  expect(await next.locator("meta[name=description]").getAttribute("content")).toBe("The next build");
  await expect.poll(() => next.evaluate(() => caches.keys()), { timeout: 10_000 }).toEqual([...old, "shell-next"]);

  await page.keyboard.press("?");
  await page.getByRole("dialog").getByText("New application").waitFor();
});

test("only the files of the shell are kept, and nothing of the API", async () => {
  const { page } = await site.openBlank({ serviceWorkers: "allow" });
  await visit(page);
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();

  const kept = await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });

  expect(kept).toContain("/");
  expect(kept.filter((path) => !/^\/($|assets\/|[a-z]+\.(js|svg|webmanifest)$)/.test(path))).toEqual([]);
});

async function visit(page: Page): Promise<void> {
  await page.goto(`${site.url}/applications`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
}

/** A build of which only the page is known to differ, and which has dropped what is loaded on demand. */
function nextBuild(): string {
  const folder = freshFolder();
  cpSync(inject("client"), folder, { recursive: true });
  const rewrite = (name: string, from: RegExp, to: string) =>
    writeFileSync(join(folder, name), readFileSync(join(folder, name), "utf8").replace(from, to));
  const dropped = readdirSync(join(folder, "assets")).filter((name) => name.startsWith("keys-dialog"));
  for (const name of dropped) {
    rmSync(join(folder, "assets", name));
    rewrite("sw.js", new RegExp(`"/assets/${name}",`), "");
  }
  rewrite("sw.js", /shell-\$\{"[0-9a-f]+"\}/, "shell-next");
  rewrite("index.html", /content="Applications, [^"]*"/, 'content="The next build"');
  return folder;
}
