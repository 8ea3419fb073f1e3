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

test("what is done offline is shown, says so, and is sent when the network is back", async () => {
  const { page, context } = await site.openDevice();
  const id = await add(page);
  await isInStep(page);

  await context.setOffline(true);
  await page.evaluate((id) => store.move(id, { stage: "applied" }), id);
  await add(page, { company: "Globex" });
  await expect.poll(() => page.evaluate(() => store.status.value)).toBe("offline");
  expect(await shownIn(page)).toMatchObject([{ stage: "applied" }, { company: "Globex" }]);

  await context.setOffline(false);
  await expect.poll(() => page.evaluate(() => store.status.value)).toBe("live");
  const { items } = (await site.call("GET", "/applications")).body;
  expect(items).toMatchObject([{ company: "Globex" }, { company: "Acme", stage: "applied" }]);
});

test("unsent writes outlive the tab, and the next one sends them", async () => {
  const { page, context } = await site.openDevice();
  await context.route("**/api/**", (route) => route.abort());
  const id = await add(page);
  await page.evaluate((id) => store.change(id, { notes: "Written offline" }), id);
  await page.close({ runBeforeUnload: false });

  await context.unroute("**/api/**");
  const next = await context.newPage();
  await next.goto(site.url);
  await isInStep(next);

  expect((await site.call("GET", `/applications/${id}`)).body).toMatchObject({ notes: "Written offline" });
});

test("a tab that is killed in the middle of its writes loses none of them", async () => {
  const { page, context } = await site.openDevice();
  const devtools = await context.newCDPSession(page);
  const crash = async () => void devtools.send("Page.crash").catch(() => undefined); // no answer comes back
  const ids: string[] = await page.evaluate(() =>
    Array.from({ length: 300 }, (_, n) => store.create("contact", { name: `Person ${n}` }).id),
  );
  await Promise.all([page.waitForEvent("crash"), crash()]);

  const next = await context.newPage();
  await next.goto(site.url);
  await isInStep(next);

  const kept = await shownIn(next, "contact");
  expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(ids));
  expect(kept.every(({ rev }) => rev > 0)).toBe(true);
});

test("a write whose answer was lost is not done twice", async () => {
  const { page, context } = await site.openDevice();
  let lost = 0;
  await context.route(/\/api\/(applications|trash|batch)/, async (route) => {
    if (lost > 0 && Math.random() < 0.5) return route.continue();
    lost++;
    await route.fetch(); // the server has done it
    return route.abort("connectionreset");
  });

  const id = await add(page);
  await page.evaluate((id) => {
    store.move(id, { stage: "applied" });
    store.change(id, { notes: "Once" });
    store.remove([id])();
  }, id);
  await expect
    .poll(() => page.evaluate(() => store.syncNow().then(() => store.status.value)), { timeout: 15_000 })
    .toBe("live");

  expect(lost).toBeGreaterThan(0);
  expect(await page.getByRole("alert").textContent()).toBe("");
  const { body } = await site.call("GET", `/applications/${id}`);
  expect(body).toMatchObject({ notes: "Once", stage: "applied", history: [{ stage: "saved" }, { stage: "applied" }] });
});

test("a server in trouble keeps the writes waiting, and says so", async () => {
  const { page, context } = await site.openDevice();
  await context.route("**/api/applications/**", (route) => route.fulfill({ status: 503, json: { code: "busy" } }));

  const id = await add(page);
  await expect.poll(() => page.evaluate(() => store.status.value)).toBe("error");
  await context.unroute("**/api/applications/**");
  await isInStep(page);

  expect((await site.call("GET", `/applications/${id}`)).status).toBe(200);
});

test("a browser that keeps nothing works from memory", async () => {
  const { page, context } = await site.openDevice();
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Storage is blocked", "SecurityError");
    };
  });
  await page.reload();
  await isInStep(page);

  const id = await add(page);
  await isInStep(page);

  expect((await site.call("GET", `/applications/${id}`)).status).toBe(200);
  await page.evaluate(() => store.wipe());
  await isInStep(page);
  expect(await shownIn(page)).toMatchObject([{ id }]);
});
