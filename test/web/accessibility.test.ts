import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedDemo } from "../../infra/demo.ts";
import { bringAxe, faultsOf } from "../support/accessible.ts";
import { openClient, type Site } from "../support/store-page.ts";

type Screen = { readonly name: string; readonly path: string; readonly act?: (page: Page) => Promise<unknown> };

const press = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();
const key = (keys: string) => (page: Page) => page.keyboard.press(keys);

const full: readonly Screen[] = [
  { name: "today", path: "/today" },
  { name: "board", path: "/applications" },
  { name: "closed column", path: "/applications", act: press(/^\d+ ?Closed/) },
  { name: "card menu", path: "/applications", act: press(/^Actions for/) },
  { name: "detail", path: "/applications", act: (page) => page.locator("[data-card] a").first().click() },
  { name: "log dialog", path: "/applications", act: openLog },
  { name: "list", path: "/applications?as=list&sort=company" },
  {
    name: "list with a selection",
    path: "/applications?as=list",
    act: (page) => page.getByRole("checkbox", { name: "Select all" }).check(),
  },
  { name: "nothing matches", path: "/applications?as=list&q=nothing-like-it" },
  { name: "calendar", path: "/calendar" },
  { name: "calendar subscription", path: "/calendar?subscribe=1" },
  { name: "interviews", path: "/interviews" },
  { name: "adding a round", path: "/interviews", act: press("Add a round") },
  { name: "preparation", path: "/interviews", act: openFirst("Interviews") },
  { name: "debrief", path: "/interviews?only=over", act: openFirst("Interviews") },
  { name: "stories", path: "/stories" },
  { name: "coverage", path: "/stories?as=coverage" },
  { name: "a story", path: "/stories", act: openFirst("Stories") },
  { name: "people", path: "/people" },
  { name: "practice", path: "/practice" },
  { name: "a question", path: "/practice", act: (page) => page.locator("td a").first().click() },
  { name: "review", path: "/practice/review" },
  { name: "review, the answer", path: "/practice/review", act: press("Show the answer") },
  { name: "mock interviews", path: "/practice/mock" },
  { name: "mock interview", path: "/practice/mock", act: press("Log a mock interview") },
  { name: "learning", path: "/learning" },
  { name: "records", path: "/records" },
  { name: "a form", path: "/people/contacts/new" },
  { name: "insights", path: "/insights" },
  { name: "import", path: "/import" },
  { name: "trash", path: "/trash" },
  { name: "settings", path: "/settings" },
  { name: "palette", path: "/today", act: key("Control+k") },
  { name: "quick add", path: "/today", act: key("n") },
  { name: "keys", path: "/today", act: key("?") },
  { name: "an address of nothing", path: "/nothing-here" },
];

const empty: readonly Screen[] = [
  "/today",
  "/applications",
  "/calendar",
  "/interviews",
  "/stories",
  "/people",
  "/practice",
  "/practice/review",
  "/practice/mock",
  "/learning",
  "/insights",
  "/trash",
  "/settings",
].map((path) => ({ name: `${path}, empty`, path }));

let client: Awaited<ReturnType<typeof openClient>>;
let withData: Site;
let withNothing: Site;

beforeAll(async () => {
  client = await openClient();
  [withData, withNothing] = await Promise.all([client.openSite(), client.openSite()]);
  await seedDemo((path, init) => fetch(withData.url + path, init), "2026-11-22");
});
afterAll(async () => {
  await Promise.all([withData.close(), withNothing.close()]);
  await client.close();
});

/** Themes differ in nothing but colour, and the layout of a phone has the colours of the desktop. */
const looks = [
  {
    look: "the desktop, light and dark",
    device: { viewport: { width: 1440, height: 900 } },
    passes: [
      ["light", "all"],
      ["dark", "colours"],
    ],
  },
  {
    look: "a phone",
    device: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    passes: [["light", "form"]],
  },
] as const;

describe.each(looks)("on $look", ({ device, passes }) => {
  test("axe finds nothing on any screen, and the console stays quiet", { timeout: 400_000 }, async () => {
    const found = [...(await look(withData, full)), ...(await look(withNothing, empty))];
    expect(found).toEqual([]);
  });

  async function look(site: Site, screens: readonly Screen[]): Promise<readonly string[]> {
    const { context, page } = await site.openBlank({ ...device, reducedMotion: "reduce" });
    await bringAxe(page);
    const found: string[] = [];
    page.on("console", (message) => message.type() === "error" && found.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => found.push(`error: ${error}`));
    for (const { name, path, act } of screens) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(site.url + path);
      await page.locator("main h1").waitFor();
      await page.locator('[aria-busy="true"]').first().waitFor({ state: "hidden" });
      await act?.(page);
      for (const [colorScheme, part] of passes) {
        await page.emulateMedia({ colorScheme });
        const faults = await faultsOf(page, part);
        found.push(...faults.map((fault) => `${name}, ${colorScheme}: ${fault}`));
      }
    }
    await context.close();
    return found;
  }
});

/** The page of the first record of a list, which has a title of its own. */
function openFirst(list: string) {
  return async (page: Page): Promise<void> => {
    await page.locator("main li a").first().click();
    await page.getByRole("heading", { level: 1, name: list, exact: true }).waitFor({ state: "detached" });
    await page.locator("main h1").waitFor();
  };
}

async function openLog(page: Page): Promise<void> {
  await page.locator("[data-card] a").first().click();
  await page.getByRole("button", { name: "Log something" }).click();
}
