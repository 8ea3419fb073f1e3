import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { add, isInStep, openStorePages, type Site, shownIn } from "../support/store-page.ts";

let pages: Awaited<ReturnType<typeof openStorePages>>;
let site: Site;
let page: Page;
let id: string;

beforeAll(async () => {
  pages = await openStorePages();
});
afterAll(() => pages.close());
beforeEach(async () => {
  site = await pages.openSite();
  ({ page } = await site.openDevice());
  id = await add(page, { location: "Berlin", salary: { min: 50_000 } });
  await isInStep(page);
});
afterEach(() => site.close());

test("changes made elsewhere to other fields, and inside the same one, merge", async () => {
  await elsewhere({ notes: "Theirs", salary: { max: 70_000 } });

  await change({ location: "Hamburg", salary: { min: 60_000 } });
  await isInStep(page);

  const merged = { location: "Hamburg", notes: "Theirs", salary: { min: 60_000, max: 70_000 } };
  expect(await kept()).toMatchObject(merged);
  expect(await shownIn(page)).toMatchObject([merged]);
});

test("the same change made elsewhere is no conflict", async () => {
  await elsewhere({ location: "Hamburg" });

  await change({ location: "Hamburg" });
  await isInStep(page);

  expect(await page.getByRole("dialog").count()).toBe(0);
});

test("a clash shows both versions of each field, and mine can be kept", async () => {
  await elsewhere({ location: "Munich", notes: "Theirs" });

  await change({ location: "Hamburg", excitement: 4 });

  const dialog = page.getByRole("dialog", { name: "Acme was changed elsewhere too" });
  await dialog.getByRole("row", { name: "Location Hamburg Munich" }).waitFor();
  expect(await dialog.getByRole("row").count()).toBe(2);
  await dialog.getByRole("button", { name: "Keep mine" }).click();
  await isInStep(page);
  expect(await kept()).toMatchObject({ location: "Hamburg", excitement: 4, notes: "Theirs" });
});

test("where theirs is kept, what does not clash is kept of mine", async () => {
  await elsewhere({ location: "Munich" });

  await change({ location: "Hamburg", excitement: 4 });

  await page.getByRole("dialog").getByRole("button", { name: "Keep theirs" }).click();
  await isInStep(page);
  expect(await kept()).toMatchObject({ location: "Munich", excitement: 4 });
  expect(await shownIn(page)).toMatchObject([{ location: "Munich", excitement: 4 }]);
});

test("a choice that is put off waits, through a reload, and everything else goes on", async () => {
  await elsewhere({ location: "Munich" });
  await change({ location: "Hamburg" });
  await page.getByRole("dialog").waitFor();

  await page.keyboard.press("Escape");
  await page.getByText("Two versions of Acme wait").waitFor();
  const other = await add(page, { company: "Globex" });
  await expect.poll(async () => (await site.call("GET", `/applications/${other}`)).status).toBe(200);
  await page.reload();

  await page.getByRole("dialog").getByRole("button", { name: "Keep mine" }).click();
  await isInStep(page);
  expect(await kept()).toMatchObject({ location: "Hamburg" });
});

test("several changes made offline are one choice, about what they came to", async () => {
  await page.context().setOffline(true);
  await change({ location: "Hamburg", notes: "First" });
  await change({ location: "Bremen" });
  await elsewhere({ location: "Munich" });
  await page.context().setOffline(false);

  const dialog = page.getByRole("dialog");
  await dialog.getByRole("row", { name: "Location Bremen Munich" }).waitFor();
  await dialog.getByRole("button", { name: "Keep theirs" }).click();
  await isInStep(page);
  expect(await kept()).toMatchObject({ location: "Munich", notes: "First" });
});

test("two moves at once are one choice between whole histories", async () => {
  await site.call("POST", `/applications/${id}/moves`, { stage: "applied" });

  await page.evaluate((id) => store.move(id, { stage: "screening" }), id);

  await page.getByRole("dialog").getByRole("button", { name: "Keep mine" }).click();
  await isInStep(page);
  expect(await kept()).toMatchObject({ stage: "screening", history: [{ stage: "saved" }, { stage: "screening" }] });
});

test("a change to what was deleted elsewhere can be saved by restoring it", async () => {
  await site.call("DELETE", `/applications/${id}`);

  await change({ location: "Hamburg" });

  await page.getByRole("alert").getByRole("button", { name: "Restore and save" }).click();
  await isInStep(page);
  await expect.poll(kept).toMatchObject({ location: "Hamburg" });
  expect(await shownIn(page)).toMatchObject([{ location: "Hamburg" }]);
});

async function elsewhere(patch: object): Promise<void> {
  expect((await site.call("PATCH", `/applications/${id}`, patch)).status).toBe(200);
}

function change(patch: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(({ id, patch }) => void store.change(id, patch), { id, patch });
}

async function kept(): Promise<unknown> {
  return (await site.call("GET", `/applications/${id}`)).body;
}
