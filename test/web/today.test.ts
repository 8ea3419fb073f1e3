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

test("shows what is overdue, due today and due in three days, and nothing later", async () => {
  await application("Late", { followUpOn: addDays(today, -1) });
  await application("Now", { followUpOn: today, nextAction: "Send availability" });
  await application("Soon", { followUpOn: addDays(today, 3) });
  await application("Later", { followUpOn: addDays(today, 4) });
  await open();
  await page.getByText("2 things need you.").waitFor();
  expect(await section("Overdue").getByRole("listitem").allTextContents()).toEqual([expect.stringContaining("Late")]);
  expect(await section("Today").getByRole("listitem").allTextContents()).toEqual([
    expect.stringContaining("Send availability"),
  ]);
  expect(await section("Next three days").getByRole("listitem").count()).toBe(1);
  expect(await page.getByText("Later").count()).toBe(0);
});

test("ticking a task off takes its date away, and Undo brings it back", async () => {
  const { id } = await application("Ledgerly", { followUpOn: today, nextAction: "Call Ines" });
  await open();
  await page.getByRole("button", { name: "Done: Call Ines, Ledgerly" }).click();
  await page.getByText("Nothing is due today.").waitFor();
  const stored = async () => (await site.call("GET", `/applications/${id}`)).body;
  await expect.poll(async () => Object.keys(await stored())).not.toContain("nextAction");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("1 thing needs you.").waitFor();
  await expect.poll(stored).toMatchObject({ followUpOn: today, nextAction: "Call Ines" });
});

test("a contact that was spoken to comes back after its interval", async () => {
  const contact = (await site.call("POST", "/contacts", { name: "Ines", everyDays: 30, nextOn: today })).body;
  await open();
  await page.getByRole("button", { name: "Done: Keep in touch, Ines" }).click();
  await expect
    .poll(async () => (await site.call("GET", `/contacts/${contact.id}`)).body)
    .toMatchObject({ lastSpokeOn: today, nextOn: addDays(today, 30) });
});

test("a task is put off to tomorrow", async () => {
  const { id } = await application("Ledgerly", { followUpOn: today });
  await open();
  await page.getByRole("button", { name: "Snooze: Follow up, Ledgerly" }).click();
  await page.getByRole("menuitem", { name: "Tomorrow" }).click();
  await expect
    .poll(async () => (await site.call("GET", `/applications/${id}`)).body.followUpOn)
    .toBe(addDays(today, 1));
});

test("an interview says which and when, at the person's hour", async () => {
  const { id } = await application("Ledgerly", {});
  const round = { applicationId: id, format: "system_design", scheduledAt: `${today}T14:00:00Z` };
  await site.call("POST", "/interviews", round);
  await open("/calendar");
  await page
    .getByRole("link", { name: /System design interview, 14:00/ })
    .first()
    .waitFor();
});

test("an instance with nothing in it offers three doors, and sample data that leaves without a trace", async () => {
  await open();
  await page.getByRole("button", { name: /^Look around/ }).click();
  await page.getByText("You are looking at sample data.").waitFor();
  await page.getByRole("button", { name: "Remove it" }).click();
  await page.getByText("Where would you like to begin?").waitFor();
  await expect.poll(async () => (await site.call("GET", "/applications")).body.items.length).toBe(0);
});
