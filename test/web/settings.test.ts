import { expect, test } from "vitest";
import { importFile, plainFile } from "../support/import-page.ts";
import { apply, kept, visits } from "../support/visit.ts";

const visit = visits();
const button = (name: string) => visit().page.getByRole("button", { name, exact: true });

test("loading anew asks first while something is not sent", async () => {
  const { page, site, url } = visit();
  const sending = Promise.withResolvers<void>();
  await page.route("**/api/profile", async (route) => {
    await sending.promise;
    await route.continue();
  });
  await page.goto(`${url}/settings`);
  await page.getByLabel("Name").fill("Robin");
  await page.getByLabel("Name").press("Tab");
  await button("Load anew").click();
  await page.getByText("One change is on this device only").waitFor();
  await button("Cancel").click();
  sending.resolve();
  await expect.poll(async () => (await site.call("GET", "/profile")).body.name).toBe("Robin");
});

test("an import is undone from the settings", async () => {
  const { page, site, url } = visit();
  await page.goto(`${url}/import`);
  await importFile(page, plainFile);
  await page.goto(`${url}/settings`);
  await page.getByRole("button", { name: /^Undo the import of/ }).click();
  await page.getByText("Import undone. 3 records moved to the trash").waitFor();
  expect(await kept(site)).toEqual({});
});

test("going back finds a list where it was left", async () => {
  const { page, site, url } = visit();
  await apply(
    site,
    Array.from({ length: 40 }, (_, n) => ({ company: `Company ${n}` })),
  );
  await page.goto(`${url}/applications?as=list`);
  const list = page.locator("main .scroll");
  await page.getByText("Company 39").first().waitFor();
  await list.evaluate((element) => element.scrollTo(0, 300));
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBe(300);
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await page.getByRole("heading", { name: "Your data" }).waitFor();
  await page.goBack();
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBe(300);
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
});
