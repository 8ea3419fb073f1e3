import { beforeEach, expect, test } from "vitest";
import { apply, kept, visits } from "../support/visit.ts";

const visit = visits();
const drawer = () => visit().page.getByRole("complementary");
const server = async () => (await kept(visit().site)).Acme;

beforeEach(async () => {
  const history = [
    { stage: "applied", on: "2026-03-01" },
    { stage: "screening", on: "2026-03-10" },
  ];
  await apply(visit().site, [{ company: "Acme", history }]);
  await visit().page.goto(`${visit().url}/applications`);
  await visit().page.locator("[data-card]").click();
  await drawer().waitFor();
});

test("a fact is kept when its field is left", async () => {
  await drawer().getByLabel("Location").fill("Lisbon");
  await drawer().getByLabel("Location").blur();
  await expect.poll(server).toMatchObject({ location: "Lisbon" });
});

test("Escape in a field takes back what was typed, and leaves the drawer open", async () => {
  await drawer().getByLabel("Location").fill("Lisb");
  await drawer().getByLabel("Location").press("Escape");
  expect(await drawer().getByLabel("Location").inputValue()).toBe("");
  expect(await drawer().count()).toBe(1);
  expect(await server()).not.toHaveProperty("location");
});

test("an address that is none is said to be none, and not kept", async () => {
  const posting = drawer().getByLabel("Posting", { exact: true });
  await posting.fill("javascript:alert(1)");
  await posting.press("Tab");
  expect(await posting.evaluate((input) => input.matches(":invalid:focus"))).toBe(true);
  await posting.fill("https://example.com/jobs/1");
  await posting.press("Tab");
  await expect.poll(server).toMatchObject({ postingUrl: "https://example.com/jobs/1" });
  expect(await drawer().getByRole("link", { name: "Open the posting" }).getAttribute("rel")).toContain("noopener");
});

test("a step logged on an earlier day takes its place in the history", async () => {
  const { page } = visit();
  await page.getByRole("button", { name: "Log something" }).click();
  await page.getByLabel("What happened").selectOption("Interviewing");
  await page.getByLabel("On", { exact: true }).fill("2026-03-05");
  await page.getByLabel("Note", { exact: true }).fill("A call about the team");
  await page.getByRole("button", { name: "Log it" }).click();
  await expect.poll(server).toMatchObject({
    stage: "screening",
    history: [
      { stage: "applied", on: "2026-03-01" },
      { stage: "interviewing", on: "2026-03-05", note: "A call about the team" },
      { stage: "screening", on: "2026-03-10" },
    ],
  });
});

test("a corrected day moves the day it was sent", async () => {
  const { page } = visit();
  await page.getByRole("button", { name: /^Correct: Applied/ }).click();
  await page.getByLabel("On", { exact: true }).fill("2026-02-20");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(server).toMatchObject({ appliedOn: "2026-02-20", stage: "screening" });
});

test("a step that did not happen is taken out, and Undo puts it back", async () => {
  const { page } = visit();
  await page.getByRole("button", { name: /^Correct: Screening/ }).click();
  await page.getByRole("button", { name: "It did not happen" }).click();
  await expect.poll(server).toMatchObject({ stage: "applied" });
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(server).toMatchObject({ stage: "screening" });
});

test("a round is on the timeline at once and at the server soon", async () => {
  const { page, site } = visit();
  await page.getByRole("button", { name: "Add a round" }).click();
  await page.getByRole("dialog").getByLabel("When").fill("2026-12-01T10:30");
  await page.getByLabel("Time zone").selectOption("America/New_York");
  await page.getByText("That is 15:30 on Tuesday, December 1 in UTC, where you are.").waitFor();
  await page.getByLabel("Format").selectOption("video");
  await page.getByRole("button", { name: "Add it" }).click();
  await drawer().getByRole("listitem").getByText("Round 1, video").first().waitFor();
  await expect
    .poll(async () => (await site.call("GET", "/interviews")).body.items)
    .toMatchObject([
      { scheduledAt: "2026-12-01T15:30:00.000Z", timeZone: "America/New_York", format: "video", round: 1 },
    ]);
});

test("hostile text is shown as it was written", async () => {
  const text = `<img src=x onerror="document.title='owned'"> {{7*7}} \u202Eabc`;
  await drawer().getByLabel("Notes").fill(text);
  await drawer().getByLabel("Role").fill(text.slice(0, 60));
  await drawer().getByLabel("Role").blur();
  await expect.poll(server).toMatchObject({ notes: text, role: text.slice(0, 60) });
  expect(await drawer().getByRole("heading", { level: 2 }).first().textContent()).toBe(text.slice(0, 60));
  expect(await visit().page.title()).not.toBe("owned");
});

test("an address of nothing says so and leads to the trash", async () => {
  await visit().page.goto(`${visit().url}/applications/app_01J00000000000000000000000`);
  await drawer().getByText("This application is not here").waitFor();
  expect(await drawer().getByRole("link", { name: "Look in the trash" }).getAttribute("href")).toBe("/trash");
});

test("what somebody types stays while another device changes the field", async () => {
  const { page, site } = visit();
  const location = drawer().getByLabel("Location");
  await location.pressSequentially("Lis");
  const { id } = (await server()) as { id: string };
  await site.call("PATCH", `/applications/${id}`, { location: "Porto", source: "A friend" });
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect.poll(() => drawer().getByLabel("Source", { exact: true }).inputValue()).toBe("A friend");
  await page.keyboard.type("bon");
  expect(await location.inputValue()).toBe("Lisbon");
  expect(await server()).toMatchObject({ location: "Porto" });
});

test("blanks are no company", async () => {
  const company = drawer().getByLabel("Company", { exact: true });
  await company.fill("   ");
  await company.press("Tab");
  expect(await company.evaluate((input) => input.matches(":invalid:focus"))).toBe(true);
});

test("a step that cannot be is refused in the dialog, with the note that came with it", async () => {
  const { page } = visit();
  await page.getByRole("button", { name: "Log something" }).click();
  await page.getByLabel("What happened").selectOption("Rejected");
  await page.getByLabel("On", { exact: true }).fill("2026-02-01");
  await page.getByLabel("Note", { exact: true }).fill("A letter");
  await page.getByRole("button", { name: "Log it" }).click();
  await page.getByText("It was sent on 2026-03-01").waitFor();
  expect(await page.getByLabel("Note", { exact: true }).inputValue()).toBe("A letter");
});

test("a step that the timeline has already is said to be there", async () => {
  const { page } = visit();
  await page.getByRole("button", { name: "Log something" }).click();
  await page.getByLabel("What happened").selectOption("Screening");
  await page.getByRole("button", { name: "Log it" }).click();
  await page.getByText("The timeline says so already").waitFor();
  await page.getByLabel("Note", { exact: true }).fill("Another call");
  await page.getByRole("button", { name: "Log it" }).click();
  await expect.poll(async () => JSON.stringify((await server())?.history)).toContain("Another call");
});
