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

test("a new record is shown before the server has answered, and is then the server's", async () => {
  const { page, context } = await site.openDevice();
  await context.route("**/api/applications/**", async (route) => {
    expect(await shownIn(page)).toMatchObject([{ company: "Acme", stage: "applied", history: [{ stage: "applied" }] }]);
    await route.continue();
  });

  const id = await add(page, { stage: "applied" });
  await isInStep(page);

  expect((await site.call("GET", `/applications/${id}`)).body).toMatchObject({
    company: "Acme",
    stage: "applied",
    rev: 1,
  });
  expect(await shownIn(page)).toMatchObject([{ id, rev: 1 }]);
});

test("a move is shown at once with its history, and reaches the server", async () => {
  const { page } = await site.openDevice();
  const id = await add(page);

  const shown = await page.evaluate((id) => {
    store.move(id, { stage: "screening", note: "A call" });
    return store.recordOf(id);
  }, id);
  await isInStep(page);

  expect(shown).toMatchObject({ stage: "screening" });
  const kept = (await site.call("GET", `/applications/${id}`)).body;
  expect(kept).toMatchObject({
    stage: "screening",
    history: [{ stage: "saved" }, { stage: "screening", note: "A call" }],
  });
  expect(await shownIn(page)).toEqual([{ ...kept, kind: "application" }]);
});

test("a move that history does not allow says why and changes nothing", async () => {
  const { page } = await site.openDevice();
  const id = await add(page);

  await page.evaluate((id) => store.move(id, { outcome: "accepted" }), id);

  await page.getByRole("alert").getByText("It was never sent").waitFor();
  expect(await shownIn(page)).toMatchObject([{ stage: "saved" }]);
});

test("changes that follow each other quickly arrive in their order", async () => {
  const { page } = await site.openDevice();
  const id = await add(page);

  await page.evaluate((id) => {
    for (let n = 1; n <= 20; n++) store.change(id, { notes: `Note ${n}`, excitement: (n % 5) + 1 });
  }, id);
  await isInStep(page);

  const { body } = await site.call("GET", `/applications/${id}`);
  expect(body).toMatchObject({ notes: "Note 20", excitement: 1 });
  expect(body.rev).toBeLessThan(5); // together, not one by one
});

test("a change of 250 records goes in batches, and one undo takes it back", async () => {
  const { page, context } = await site.openDevice();
  const requests: string[] = [];
  await page.evaluate(() => {
    for (let n = 0; n < 250; n++) store.create("contact", { name: `Person ${n}` });
  });
  await isInStep(page);
  context.on("request", (request) => {
    if (request.method() !== "GET") requests.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });

  await page.evaluate(() => {
    store.changeAll([...store.recordsOf("contact").value.keys()].map((id) => ({ id, patch: { tags: ["met"] } })));
  });
  await isInStep(page);
  expect(requests).toEqual(Array(3).fill("POST /api/batch"));
  expect(await shownIn(page, "contact")).toSatisfy((all: { tags?: string[] }[]) =>
    all.every(({ tags }) => tags?.[0] === "met"),
  );

  await page.evaluate(() => store.undo());
  await isInStep(page);
  const { body } = await site.call("GET", "/contacts?limit=200");
  expect(body.items.filter((one: object) => "tags" in one)).toEqual([]);
});

test("a refused change is taken back with the server's sentence, and can be edited again", async () => {
  const { page } = await site.openDevice();
  const id = await add(page);
  await isInStep(page);

  await page.evaluate((id) => store.change(id, { company: " ", location: "Berlin" }), id);

  const alert = page.getByRole("alert");
  await alert.getByText(/was not saved\..*company/i).waitFor();
  expect(await shownIn(page)).toMatchObject([{ company: "Acme" }]);
  await alert.getByRole("button", { name: "Edit again" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("must not be empty").waitFor();
  await dialog.getByLabel("Company").fill("Globex");
  await dialog.getByRole("button", { name: "Save" }).click();
  await isInStep(page);
  expect((await site.call("GET", `/applications/${id}`)).body).toMatchObject({ company: "Globex", location: "Berlin" });
});

test("of several changes that wait, only the one at fault is refused", async () => {
  const { page, context } = await site.openDevice();
  const id = await add(page);
  await isInStep(page);
  await context.setOffline(true);
  await page.evaluate((id) => {
    store.change(id, { location: "Berlin" });
    store.change(id, { company: " " });
    store.change(id, { notes: "Kept" });
  }, id);
  await context.setOffline(false);

  await page.getByRole("alert").getByText("Acme was not saved").waitFor();
  await isInStep(page);
  const kept = (await site.call("GET", `/applications/${id}`)).body;
  expect(kept).toMatchObject({ company: "Acme", location: "Berlin", notes: "Kept" });
});

test("a change made while the one before it is being refused is saved all the same", async () => {
  const { page, context } = await site.openDevice();
  const id = await add(page);
  await isInStep(page);
  const next = Promise.withResolvers<void>();
  await context.route("**/api/applications/**", async (route) => {
    await next.promise;
    await route.continue();
  });

  const refused = page.waitForRequest((request) => request.method() === "PATCH");
  await page.evaluate((id) => store.change(id, { location: " " }), id);
  await refused;
  await page.evaluate((id) => store.change(id, { location: "Berlin" }), id);
  next.resolve();

  await page.getByRole("alert").getByText("Acme was not saved").waitFor();
  await isInStep(page);
  expect((await site.call("GET", `/applications/${id}`)).body).toMatchObject({ location: "Berlin" });
});

test("a refused new record is taken back with what was done to it since", async () => {
  const { page } = await site.openDevice();

  await page.evaluate(() => {
    const { id } = store.create("application", { company: "", role: "Engineer" });
    store.change(id, { location: "Berlin" });
  });

  await page.getByRole("alert").getByText("was not saved").waitFor();
  expect(await shownIn(page)).toEqual([]);
  await isInStep(page);
});

test("the one profile can be changed before there is one", async () => {
  const { page } = await site.openDevice();

  await page.evaluate(() => store.change("pro_00000000000000000000000000", { name: "Ada" }));
  await isInStep(page);

  expect(await shownIn(page, "profile")).toMatchObject([{ name: "Ada", rev: 1 }]);
  expect((await site.call("GET", "/profile")).body).toMatchObject({ name: "Ada" });
});
