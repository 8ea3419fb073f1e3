import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { addDays } from "../../shared/calendar.ts";
import { openClient, type Site } from "../support/store-page.ts";

const today = "2026-11-22";
let client: Awaited<ReturnType<typeof openClient>>;
let site: Site;
let page: Page;

beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.close());
beforeEach(async () => {
  site = await client.openSite();
  ({ page } = await site.openBlank());
  await page.clock.setFixedTime(new Date(`${today}T10:00:00Z`));
});
afterEach(async () => {
  await page.context().close();
  await site.close();
});

async function open(path = "/today"): Promise<void> {
  await page.goto(site.url + path);
  await page.locator("main h1").waitFor();
}

const application = async (company: string, fields: object) =>
  (await site.call("POST", "/applications", { company, role: "Backend Engineer", ...fields })).body;
const section = (name: string) => page.locator("section").filter({ has: page.getByRole("heading", { name }) });

const stored = async (path: string) => (await site.call("GET", path)).body;
const focused = () =>
  page.evaluate(() => document.activeElement?.closest("[data-row]")?.querySelector("strong")?.textContent);

test("what is due over all kinds is done, snoozed and taken back by keys, and R starts the reviews", async () => {
  const late = await application("Late", { followUpOn: addDays(today, -2), nextAction: "Send availability" });
  const offer = { followUpOn: today, nextAction: "Call Ines", stage: "offer", offer: { respondBy: addDays(today, 1) } };
  const call = await application("Ledgerly", offer);
  await application("Later", { followUpOn: addDays(today, 8) });
  const contact = (await site.call("POST", "/contacts", { name: "Ines", everyDays: 30, nextOn: today })).body;
  const scheduledAt = `${today}T14:00:00Z`;
  const round = { applicationId: late.id, format: "system_design", scheduledAt, timeZone: "Asia/Tokyo" };
  await site.call("POST", "/interviews", round);
  for (const title of ["Two sum", "Isolation levels"]) await site.call("POST", "/practice", { title, dueOn: today });
  await open();
  await page.getByText("4 things need you, then 2 reviews.").waitFor();
  expect(await section("Overdue").getByRole("listitem").allTextContents()).toEqual([expect.stringMatching(/Late/)]);
  expect(await section("Today").locator("strong").allTextContents()).toEqual([
    "System design interview",
    "Call Ines",
    "Keep in touch",
    "2 reviews due",
  ]);
  await page.getByText("today, 14:00").first().waitFor();
  await page.getByText("Answer the offer: tomorrow").waitFor();
  expect(await page.getByText("Later").count()).toBe(0);

  await page.keyboard.press("j");
  expect(await focused()).toBe("Send availability");
  await page.keyboard.press("e");
  await expect.poll(async () => Object.keys(await stored(`/applications/${late.id}`))).not.toContain("nextAction");
  await expect.poll(focused).toBe("System design interview");
  await page.keyboard.press("s");
  await page.getByText("An interview has its time.").waitFor();
  await page.keyboard.press("e");
  await page.getByText("It has not taken place yet.").waitFor();

  await page.keyboard.press("j");
  await page.keyboard.press("s");
  await page.getByRole("menuitem", { name: "Tomorrow" }).waitFor();
  await page.keyboard.press("2");
  await expect.poll(async () => (await stored(`/applications/${call.id}`)).followUpOn).toBe(addDays(today, 3));
  await expect.poll(focused).toBe("Keep in touch");
  await page.keyboard.press("s");
  await page.keyboard.press("4");
  await page.getByLabel("Day").fill(addDays(today, 5));
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await stored(`/contacts/${contact.id}`)).nextOn).toBe(addDays(today, 5));
  await page.getByText("1 thing needs you, then 2 reviews.").waitFor();
  await expect.poll(focused).toBe("2 reviews due");

  for (const _ of [1, 2, 3]) await page.keyboard.press("Control+z");
  await page.getByText("4 things need you, then 2 reviews.").waitFor();
  await expect.poll(async () => (await stored(`/contacts/${contact.id}`)).nextOn).toBe(today);
  await page.getByRole("button", { name: "Done: Keep in touch, Ines" }).click();
  await expect
    .poll(() => stored(`/contacts/${contact.id}`))
    .toMatchObject({ lastSpokeOn: today, nextOn: addDays(today, 30) });

  await page.keyboard.press("r");
  await page.waitForURL("**/practice/review");
});

test("an instance with nothing in it offers doors, and sample data that leaves without a trace", async () => {
  await open();
  await page.getByRole("button", { name: /^Look around/ }).click();
  await page.getByText("You are looking at sample data.").waitFor();
  expect(await page.getByText("First steps").count()).toBe(0);
  await page.getByRole("button", { name: "Remove it" }).click();
  await page.getByText("Where would you like to begin?").waitFor();
  await expect.poll(async () => (await stored("/applications")).items.length).toBe(0);
});

test("a newcomer's first steps tick themselves off, and stay away once put away", async () => {
  const { id } = await application("Ledgerly", { description: "We look for an engineer." });
  await open();
  await page.getByText("2 of 5").waitFor();
  await site.call("POST", "/interviews", { applicationId: id });
  await page.reload();
  await page.getByText("3 of 5").waitFor();
  await page.getByRole("button", { name: /^Choose a list/ }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Put first steps away" }).click();
  await page.reload();
  await page.getByText("Nothing is due today.").waitFor();
  await page.getByText("A good day for practice.").waitFor();
  expect(await page.getByText("First steps").count()).toBe(0);
});

test("a calendar is subscribed to by a private address, which is made, made anew and revoked", async () => {
  await application("Ledgerly", { followUpOn: today });
  await open("/calendar?subscribe=1");
  await page.getByRole("button", { name: "Make a private address" }).click();
  const address = page.getByLabel("Private address");
  const first = await address.inputValue();
  expect(await (await fetch(first)).text()).toContain("SUMMARY:Follow up: Backend Engineer\\, Ledgerly");
  const link = page.getByRole("link", { name: "Open in calendar app" });
  expect(await link.getAttribute("href")).toBe(first.replace("http:", "webcal:"));
  await page.getByText("only calendar programs on this computer").waitFor();

  await page.getByRole("button", { name: "Make a new address" }).click();
  await page.getByText("The old address stops working").waitFor();
  await page.getByRole("button", { name: "Make a new address" }).click();
  await expect.poll(() => address.inputValue()).not.toBe(first);
  expect((await fetch(first)).status).toBe(404);

  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("button", { name: "Revoke it" }).click();
  await page.getByText("The server cannot be reached.").waitFor();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("button", { name: "Revoke it" }).click();
  await page.getByRole("button", { name: "Make a private address" }).waitFor();
});
