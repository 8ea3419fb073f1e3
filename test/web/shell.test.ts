import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openClient, type Site } from "../support/store-page.ts";
import { isOwnLine } from "../support/visit.ts";

let client: Awaited<ReturnType<typeof openClient>>;
let site: Site;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.close());
beforeEach(async () => {
  site = await client.openSite();
  complaints = [];
});
afterEach(async () => {
  await page.context().close();
  await site.close();
  expect(complaints).toEqual([]);
});

async function open(path: string, device = {}): Promise<void> {
  ({ page } = await site.openBlank(device));
  page.on("console", (message) => {
    if (message.type() === "error" && !isOwnLine(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(site.url + path);
  await heading().waitFor();
}

const heading = () => page.locator("main h1");
const dialog = (name: string) => page.getByRole("dialog", { name });
const press = (keys: string) => page.keyboard.press(keys);
const button = (name: string) => page.getByRole("button", { name, exact: true });
const focused = () => page.evaluate(() => document.activeElement?.id);
const theme = () => page.evaluate(() => document.documentElement.dataset.theme);

async function add(role: string, company: string): Promise<void> {
  await press("n");
  await page.getByLabel("Role").fill(role);
  await page.getByLabel("Company").fill(company);
  await press("Enter");
  await expect.poll(() => dialog("New application").count()).toBe(0);
}

test("G and a letter goes to a page, names the window after it and moves the focus there", async () => {
  await open("/today");
  await press("g");
  await press("i");
  await expect.poll(() => heading().textContent()).toBe("Insights");
  await expect.poll(() => page.title()).toBe("Insights · Readyline");
  expect(await focused()).toBe("main");
  await page.goBack();
  await expect.poll(() => heading().textContent()).toBe("Today");
});

test("letters go nowhere while somebody types, or once they are switched off", async () => {
  await open("/applications");
  await add("Backend Engineer", "Ledgerly");
  await press("/");
  await page.keyboard.type("gin");
  await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe("gin");
  await page.goto(`${site.url}/today`);
  await press("?");
  await page.getByRole("checkbox", { name: /one letter/ }).uncheck();
  await press("Escape");
  for (const key of ["g", "i", "n"]) await press(key);
  await press("Control+k");
  await dialog("Search or run a command").waitFor();
  expect(await heading().textContent()).toBe("Today");
  expect(await page.getByRole("dialog").count()).toBe(1);
});

test("the palette finds an application without its accents and opens it", async () => {
  await open("/today");
  await add("Backend Engineer", "Société Zürich");
  await press("Control+k");
  await page.getByRole("combobox").fill("zur back");
  await expect.poll(() => page.getByRole("option").count()).toBe(1);
  await press("Enter");
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/applications\/app_/);
});

test("quick add says what is missing, at its field", async () => {
  await open("/today");
  await press("n");
  await page.getByLabel("Role").fill("   ");
  await page.getByLabel("Link to the posting, if any").fill("not an address");
  await press("Enter");
  expect(await page.getByLabel("Role").getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByLabel("Company").getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByLabel("Link to the posting, if any").getAttribute("aria-invalid")).toBe("true");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("role");
});

test("quick add warns of an application that is there already, and saves it all the same", async () => {
  await open("/applications");
  await add("Backend Engineer", "Ledgerly GmbH");
  await press("n");
  await page.getByLabel("Role").fill("backend engineer (m/w/d)");
  await page.getByLabel("Company").fill("LEDGERLY");
  await page.getByText("You may have this one already").waitFor();
  await press("Enter");
  await expect.poll(async () => (await site.call("GET", "/applications")).body.items.length).toBe(2);
});

test("Ctrl+Z takes back what was added", async () => {
  await open("/today");
  await add("Backend Engineer", "Ledgerly");
  await expect.poll(async () => (await site.call("GET", "/applications")).body.items.length).toBe(1);
  await press("Control+z");
  await expect.poll(async () => (await site.call("GET", "/applications")).body.items.length).toBe(0);
});

test("a chosen theme is there before the first paint of the next visit", async () => {
  await open("/today", { colorScheme: "light" });
  await page.getByRole("button", { name: /^Theme/ }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  expect(await theme()).toBe("dark");
  await page.reload({ waitUntil: "commit" });
  await expect.poll(theme).toBe("dark");
});

test("a menu is walked with the arrows and first letters, and gives the focus back", async () => {
  await open("/today");
  await button("More").press("Enter");
  await page.getByRole("menuitem", { name: "All records" }).waitFor();
  await press("t");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Trash");
  await press("Escape");
  expect(await page.getByRole("menu").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("More");
});

test("on a phone every place is in reach from the bar and its sheet", async () => {
  await open("/today", { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  await button("More").tap();
  await dialog("More").getByRole("link", { name: "Calendar" }).tap();
  await expect.poll(() => heading().textContent()).toBe("Calendar");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await button("New application").tap();
  await dialog("New application").waitFor();
});

test("the window is named after what is open, then after its page again", async () => {
  await open("/people/contacts/new");
  await expect.poll(() => page.title()).toBe("New person · Readyline");
  await dialog("New person").waitFor();
  await press("Escape");
  await expect.poll(() => page.title()).toBe("People · Readyline");
});

test("an address of nothing says so and offers a way on", async () => {
  await open("/nothing-here");
  await page.getByRole("link", { name: "Go to Today" }).click();
  await expect.poll(() => heading().textContent()).toBe("Today");
});
