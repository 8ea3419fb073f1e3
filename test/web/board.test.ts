import { beforeEach, expect, test } from "vitest";
import { apply, kept, visits } from "../support/visit.ts";

const visit = visits({ reducedMotion: "reduce" });

const names = (column: string) =>
  visit()
    .page.locator(`[data-column="${column}"] [data-card]`)
    .locator("p:first-child span:nth-child(2)")
    .allTextContents();
const card = (company: string) => visit().page.locator("[data-card]", { hasText: company });
const focused = () => visit().page.evaluate(() => document.activeElement?.closest("[data-card]")?.textContent ?? "");

async function open(): Promise<void> {
  await visit().page.goto(`${visit().url}/applications`);
  await card("Acme").waitFor();
}

/** Presses on one card and lets go over another place, in steps as a hand does. */
async function drag(from: string, to: { readonly x: number; readonly y: number }): Promise<void> {
  const { mouse } = visit().page;
  const box = await card(from).boundingBox();
  if (!box) throw new Error(`${from} is not on the board`);
  await mouse.move(box.x + box.width / 2, box.y + 20);
  await mouse.down();
  await mouse.move(box.x + box.width / 2 + 12, box.y + 24);
  await mouse.move(to.x, to.y, { steps: 6 });
}

async function middleOf(selector: string): Promise<{ x: number; y: number }> {
  const box = await visit().page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

beforeEach(async () => {
  await apply(visit().site, [
    { company: "Acme", stage: "applied" },
    { company: "Birch", stage: "applied" },
    { company: "Cedar", stage: "screening" },
    { company: "Dogwood", stage: "saved" },
  ]);
  await open();
});

test("the newest stand on top of their column", async () => {
  expect(await names("applied")).toEqual(["Birch", "Acme"]);
});

test("a card dragged to another column is there, here and at the server, and Undo brings it back", async () => {
  await drag("Acme", await middleOf('[data-column="interviewing"]'));
  await visit().page.mouse.up();

  await expect.poll(() => names("interviewing")).toEqual(["Acme"]);
  expect(visit().page.url()).toBe(`${visit().url}/applications`);
  await expect.poll(async () => (await kept(visit().site)).Acme).toMatchObject({ stage: "interviewing" });

  await visit().page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => names("applied")).toEqual(["Birch", "Acme"]);
  await expect.poll(async () => (await kept(visit().site)).Acme).toMatchObject({ stage: "applied" });
});

test("a card dragged above another stays there after a reload", async () => {
  const box = await card("Birch").boundingBox();
  await drag("Acme", { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 4 });
  await visit().page.mouse.up();

  await expect.poll(() => names("applied")).toEqual(["Acme", "Birch"]);
  await expect.poll(async () => (await kept(visit().site)).Acme?.rank).toBeDefined();
  await visit().page.reload();
  await expect.poll(() => names("applied")).toEqual(["Acme", "Birch"]);
});

test("Escape puts a dragged card back", async () => {
  await drag("Acme", await middleOf('[data-column="offer"]'));
  await visit().page.keyboard.press("Escape");
  await visit().page.mouse.up();

  expect(await names("applied")).toEqual(["Birch", "Acme"]);
  await expect.poll(() => visit().page.locator("[data-ghost]").count()).toBe(0);
  expect(visit().page.url()).toBe(`${visit().url}/applications`);
});

test("a card dropped on Closed asks how it ended", async () => {
  await drag("Acme", await middleOf('[data-column="closed"]'));
  await visit().page.mouse.up();
  await visit().page.getByRole("menuitem", { name: "Rejected" }).click();

  await expect.poll(() => names("applied")).toEqual(["Birch"]);
  await expect
    .poll(async () => (await kept(visit().site)).Acme)
    .toMatchObject({ stage: "applied", outcome: "rejected" });
});

test("a press on a card opens it, and Escape closes it again with the focus on the card", async () => {
  await card("Cedar").click();
  await visit().page.getByRole("complementary", { name: "Engineer, Cedar" }).waitFor();
  await visit().page.keyboard.press("Escape");
  await expect.poll(() => visit().page.locator("aside").count()).toBe(0);
  expect(await focused()).toContain("Cedar");
});

test("arrows go from card to card, and with Alt they take it along", async () => {
  const { keyboard } = visit().page;
  await card("Birch").getByRole("link").focus();
  await keyboard.press("ArrowDown");
  expect(await focused()).toContain("Acme");
  await keyboard.press("ArrowRight");
  expect(await focused()).toContain("Cedar");

  await keyboard.press("Alt+ArrowRight");
  await expect.poll(() => names("interviewing")).toEqual(["Cedar"]);
  expect(await focused()).toContain("Cedar");
  expect(await visit().page.getByRole("status").allTextContents()).toContain(
    "Cedar moved to Interviewing, position 1 of 1",
  );

  await keyboard.press("Control+z");
  await expect.poll(() => names("screening")).toEqual(["Cedar"]);
});

test("Alt and an arrow up changes the order within a stage", async () => {
  await card("Acme").getByRole("link").focus();
  await visit().page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => names("applied")).toEqual(["Acme", "Birch"]);
  expect(await focused()).toContain("Acme");
});

test("the board is one stop of the Tab key, besides the buttons of the card in focus", async () => {
  expect(await visit().page.locator('[data-card] a[tabindex="0"]').count()).toBe(1);
});

test("the menu of a card does what a drag does", async () => {
  await visit().page.getByRole("button", { name: "Actions for Dogwood, Engineer" }).click();
  await visit().page.getByRole("menuitemradio", { name: "Applied" }).click();
  await expect.poll(() => names("applied")).toEqual(["Dogwood", "Birch", "Acme"]);
});

test("what was never sent is not offered as rejected", async () => {
  await visit().page.getByRole("button", { name: "Actions for Dogwood, Engineer" }).click();
  const endings = visit().page.getByRole("group", { name: "Ended as" }).getByRole("menuitem");
  expect(await endings.allTextContents()).toEqual(["Withdrawn"]);
});

test("the filter and the view are in the address, and leave what matches", async () => {
  await visit().page.keyboard.press("/");
  await visit().page.keyboard.type("cedar");
  await expect.poll(() => names("applied")).toEqual([]);
  expect(await names("screening")).toEqual(["Cedar"]);
  expect(new URL(visit().page.url()).search).toBe("?q=cedar");
});

test("the focus goes along with a card that Undo moves, and what said so goes", async () => {
  const { page } = visit();
  await card("Acme").getByRole("link").focus();
  await page.keyboard.press("Alt+ArrowRight");
  await page.getByText("Acme moved to Screening", { exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => names("applied")).toEqual(["Birch", "Acme"]);
  await expect.poll(focused).toContain("Acme");
  expect(await page.locator(".toast").allTextContents()).toEqual(["Undone"]);
});

test("when a card has ended the focus is beside it, and Tab finds the board", async () => {
  const { page } = visit();
  await card("Acme").getByRole("button").press("Enter");
  await page.getByRole("menuitem", { name: "Rejected" }).press("Enter");
  await expect.poll(() => names("applied")).toEqual(["Birch"]);
  await expect.poll(focused).toContain("Birch");
  expect(await card("Birch").getByRole("link").getAttribute("tabindex")).toBe("0");
});
