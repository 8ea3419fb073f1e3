import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { add, isInStep, openStorePages, type Site, shownIn } from "../support/store-page.ts";

let pages: Awaited<ReturnType<typeof openStorePages>>;
let site: Site;
let page: Page;

beforeAll(async () => {
  pages = await openStorePages();
});
afterAll(() => pages.close());
beforeEach(async () => {
  site = await pages.openSite();
  ({ page } = await site.openDevice());
});
afterEach(() => site.close());

test("undo of a new record removes it", async () => {
  await add(page);
  await isInStep(page);

  await undo();

  expect(await shownIn(page)).toEqual([]);
  expect((await site.call("GET", "/trash")).body.items).toMatchObject([{ company: "Acme" }]);
});

test("undo of a move puts stage, history and place back, and leaves other fields", async () => {
  const id = await add(page, { rank: 1 });
  await isInStep(page);
  await page.evaluate((id) => store.move(id, { stage: "offer", rank: 7 }), id);
  await site.call("PATCH", `/applications/${id}`, { notes: "Meanwhile" });
  await isInStep(page);

  await undo();

  const { body } = await site.call("GET", `/applications/${id}`);
  expect(body).toMatchObject({ stage: "saved", rank: 1, notes: "Meanwhile" });
  expect(body.history).toHaveLength(1);
  expect(body).not.toHaveProperty("appliedOn");
});

test("undo of a removal restores the record and what belongs to it", async () => {
  const id = await add(page);
  await page.evaluate((id) => store.create("interview", { applicationId: id, round: 1 }), id);
  await isInStep(page);
  await page.evaluate((id) => store.remove([id], "Acme removed"), id);
  await isInStep(page);
  expect(await shownIn(page, "interview")).toEqual([]);

  await page.getByRole("button", { name: "Undo" }).last().click();
  await isInStep(page);

  expect(await shownIn(page)).toMatchObject([{ id, company: "Acme" }]);
  expect(await shownIn(page, "interview")).toMatchObject([{ applicationId: id }]);
});

test("each action is undone once, the latest first, whichever way", async () => {
  const id = await add(page);
  await page.evaluate((id) => {
    store.change(id, { notes: "one" });
    const takeBack = store.change(id, { excitement: 3 });
    store.change(id, { notes: "two", location: "Berlin" });
    takeBack();
    takeBack();
  }, id);
  expect(await shownIn(page)).toMatchObject([{ notes: "two", location: "Berlin" }]);
  expect((await shownIn(page))[0]).not.toHaveProperty("excitement");

  await undo();
  expect(await shownIn(page)).toMatchObject([{ notes: "one" }]);
  expect((await shownIn(page))[0]).not.toHaveProperty("location");
  await undo();
  expect((await shownIn(page))[0]).not.toHaveProperty("notes");
  await undo();
  await undo();
  expect(await shownIn(page)).toEqual([]);
});

async function undo(): Promise<void> {
  await page.evaluate(() => store.undo());
  await isInStep(page);
}
