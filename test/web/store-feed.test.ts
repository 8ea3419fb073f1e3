import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { add, isInStep, openStorePages, type Site, shownIn } from "../support/store-page.ts";

let pages: Awaited<ReturnType<typeof openStorePages>>;
let site: Site;

beforeAll(async () => {
  pages = await openStorePages();
});
afterAll(() => pages.close());
beforeEach(async () => {
  site = await pages.openSite();
});
afterEach(() => site.close());

test("a device takes in what another one has made, changed and deleted", async () => {
  const [mine, theirs] = [await site.openDevice(), await site.openDevice()];
  const id = await add(mine.page);
  const other = await add(mine.page, { company: "Globex" });
  await isInStep(mine.page);
  await isInStep(theirs.page);
  expect(await shownIn(theirs.page)).toHaveLength(2);

  await theirs.page.evaluate(
    ([id = "", other = ""]) => {
      store.remove([other]);
      store.move(id, { stage: "offer" });
    },
    [id, other],
  );
  await isInStep(theirs.page);
  await isInStep(mine.page);

  expect(await shownIn(mine.page)).toMatchObject([{ id, stage: "offer" }]);
});

test("two tabs of one browser agree at once, offline too", async () => {
  const { page, context } = await site.openDevice();
  const second = await context.newPage();
  await second.goto(site.url);
  await isInStep(second);

  const id = await add(page);
  await expect.poll(() => shownIn(second)).toMatchObject([{ id }]);
  await context.setOffline(true);
  await second.evaluate((id) => store.move(id, { stage: "applied" }), id);
  await expect.poll(() => shownIn(page)).toMatchObject([{ stage: "applied" }]);
  await context.setOffline(false);

  await isInStep(page);
  await isInStep(second);
  expect(await shownIn(page)).toEqual(await shownIn(second));
  expect((await site.call("GET", `/applications/${id}`)).body).toMatchObject({ stage: "applied" });
});

test("writes of many tabs at once are each sent once", async () => {
  const { page, context } = await site.openDevice();
  const tabs = [page, await context.newPage(), await context.newPage()];
  await Promise.all(tabs.slice(1).map((tab) => tab.goto(site.url)));
  await Promise.all(tabs.map(isInStep));
  const sent: string[] = [];
  context.on("request", (request) => {
    for (const { id } of request.postDataJSON()?.operations ?? []) sent.push(id);
    if (request.method() === "PUT") sent.push(request.url().slice(-30));
  });

  await Promise.all(
    tabs.map((tab) =>
      tab.evaluate(() => {
        for (let n = 0; n < 20; n++) store.create("contact", { name: `Person ${n}` });
      }),
    ),
  );
  await Promise.all(tabs.map(isInStep));

  expect(sent).toHaveLength(60);
  expect(new Set(sent).size).toBe(60);
  for (const tab of tabs)
    await expect.poll(async () => (await shownIn(tab, "contact")).filter(({ rev }) => rev > 0).length).toBe(60);
});

test("two tabs that edit the same records over a network that loses answers end with every last edit", {
  timeout: 120_000, // each answer that got lost is asked for again after a pause, and pauses grow
}, async () => {
  const { page, context } = await site.openDevice();
  const second = await context.newPage();
  await second.goto(site.url);
  const ids = [await add(page), await add(page), await add(page)];
  await isInStep(page);
  await isInStep(second);
  let requests = 0;
  await context.route(/\/api\/(applications|batch)/, async (route) => {
    if (++requests % 5 !== 0) return route.continue();
    await route.fetch();
    await route.abort("connectionreset");
  });

  await Promise.all([edit(page, ids, "notes"), edit(second, ids, "location")]);
  for (const tab of [page, second]) await expect.poll(() => isQuiet(tab), { timeout: 50_000 }).toBe(true);

  const last = ids.sort().map((id) => ({ id, notes: "39", location: "39" }));
  expect((await site.call("GET", "/applications")).body.items.toReversed()).toMatchObject(last);
  for (const tab of [page, second]) {
    await expect.poll(() => shownIn(tab)).toMatchObject(last);
    expect(await tab.getByRole("alert").textContent()).toBe("");
    expect(await tab.getByRole("dialog").count()).toBe(0);
  }
  await page.close();
  await second.reload();
  await isInStep(second);
  expect(await shownIn(second)).toMatchObject(last);
});

test("a reload shows what the device kept, before any answer", async () => {
  const { page, context } = await site.openDevice();
  const id = await add(page);
  await isInStep(page);
  await context.route("**/api/**", (route) => route.abort());

  await page.reload();

  await expect.poll(() => page.evaluate(() => store.ready.value)).toBe(true);
  expect(await shownIn(page)).toMatchObject([{ id, company: "Acme" }]);
});

test("a new device can show the newest records while older ones are still to come", async () => {
  await site.fill(1_200);
  const { page, context } = await site.openBlank();
  let pagesAsked = 0;
  await context.route("**/api/changes**", async (route) => {
    if (++pagesAsked === 2) expect(await shownIn(page)).toHaveLength(500);
    await route.continue();
  });

  await page.goto(site.url);
  await isInStep(page);

  const shown = await shownIn(page);
  expect(shown).toHaveLength(1_200);
  expect(pagesAsked).toBeGreaterThan(3);
});

test("a device that is told to start over fetches everything, and loses no unsent write", async () => {
  const { page, context } = await site.openDevice();
  const id = await add(page);
  const gone = await add(page, { company: "Globex" });
  await isInStep(page);
  await context.setOffline(true);
  await page.evaluate((id) => store.change(id, { notes: "Unsent" }), id);
  const young = await add(page, { company: "Initech" });

  await site.call("DELETE", `/applications/${gone}`);
  let toldTo = 0;
  await context.route("**/api/changes?since=**", (route) =>
    toldTo++ === 0 ? route.fulfill({ status: 410, json: { status: 410, code: "start_over" } }) : route.continue(),
  );
  await page.evaluate((gone) => store.recordOf(gone), gone);
  await context.setOffline(false);
  await isInStep(page);

  expect(toldTo).toBeGreaterThan(0);
  const shown = await shownIn(page);
  expect(new Set(shown.map(({ id }) => id))).toEqual(new Set([id, young]));
  expect((await site.call("GET", `/applications/${id}`)).body).toMatchObject({ notes: "Unsent" });
});

test("a device that knew another instance at the same address shows this one's records only", async () => {
  const { page } = await site.openDevice();
  await add(page);
  await isInStep(page);

  await site.replaceData();
  await site.fill(3);
  await isInStep(page);

  const shown = await shownIn(page);
  expect(shown).toHaveLength(3);
  expect(shown.every(({ company }) => company !== "Acme")).toBe(true);
});

test("wiping the device copy takes unsent writes with it, in every tab", async () => {
  const { page, context } = await site.openDevice();
  const second = await context.newPage();
  await second.goto(site.url);
  const id = await add(page);
  await isInStep(page);
  await context.setOffline(true);
  await page.evaluate((id) => store.change(id, { notes: "Unsent" }), id);

  await page.evaluate(() => store.wipe());
  expect(await shownIn(page)).toEqual([]);
  await expect.poll(() => shownIn(second)).toEqual([]);
  await context.setOffline(false);

  await isInStep(second);
  await isInStep(page);
  for (const tab of [page, second])
    expect((await shownIn(tab))[0]).toSatisfy((one) => one.id === id && !("notes" in one));
});

/** Types into one field of each record in turn, faster than answers come. */
function edit(tab: Page, ids: readonly string[], field: string): Promise<void> {
  return tab.evaluate(
    async ([field, ids]) => {
      for (let n = 0; n < 40; n++) {
        for (const id of ids) store.change(id, { [field]: String(n) });
        await new Promise((next) => setTimeout(next, (n * 7) % 13));
      }
    },
    [field, ids] as const,
  );
}

function isQuiet(tab: Page): Promise<boolean> {
  return tab.evaluate(() => store.syncNow().then(() => store.status.value === "live"));
}
