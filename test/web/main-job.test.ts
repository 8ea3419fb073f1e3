import { expect, test } from "vitest";
import { importFile } from "../support/import-page.ts";
import { kept, visits } from "../support/visit.ts";

const visit = visits({ reducedMotion: "reduce", serviceWorkers: "allow" });

const spreadsheet = `Company,Job Title,Status,Date Applied,Location
Northwind Bikes,Backend Engineer,Applied,2026-10-03,Berlin
Ledgerly,Platform Engineer,Interview,2026-09-21,Remote
Papercut Studio,API Developer,Rejected,2026-08-30,Hamburg
`;

test("a person brings their spreadsheet, moves cards, edits, goes on without a network, and loses nothing", async () => {
  const { page, site, url } = visit();
  const card = (company: string) => page.locator("[data-card]", { hasText: company });
  const inColumn = (column: string) => page.locator(`[data-column="${column}"] [data-card]`);
  const saved = async (company: string) => (await kept(site))[company];

  // First run: the three doors, and through the second one.
  await page.goto(`${url}/applications`);
  await page.getByRole("link", { name: /Import a spreadsheet/ }).click();
  await importFile(page, spreadsheet);
  await page.getByRole("link", { name: "Show on the board" }).click();
  await card("Northwind Bikes").waitFor();
  expect(await inColumn("interviewing").count()).toBe(1);

  // A drag, and the same by the keyboard.
  await card("Northwind Bikes").dragTo(page.locator('[data-column="screening"]'), { sourcePosition: { x: 60, y: 20 } });
  await expect.poll(() => inColumn("screening").count()).toBe(1);
  await card("Northwind Bikes").getByRole("link").focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => inColumn("interviewing").count()).toBe(2);

  // Undo, step by step.
  await page.keyboard.press("Control+z");
  await expect.poll(() => inColumn("screening").count()).toBe(1);
  await page.keyboard.press("Control+z");
  await expect.poll(() => inColumn("applied").count()).toBe(1);

  // An edit in the detail.
  await card("Ledgerly").click();
  const drawer = page.getByRole("complementary");
  await drawer.getByLabel("Notes").fill("Second round with the team");
  await drawer.getByLabel("Notes").press("Tab");
  await expect
    .poll(() => saved("Ledgerly"))
    .toMatchObject({ notes: "Second round with the team", stage: "interviewing" });

  // Without a network a reload shows what is known, and an edit waits.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.reload();
  await drawer.getByLabel("Location").waitFor();
  expect(await drawer.getByLabel("Notes").inputValue()).toBe("Second round with the team");
  await drawer.getByLabel("Location").fill("Lisbon");
  await drawer.getByLabel("Location").press("Tab");
  expect(await saved("Ledgerly")).toMatchObject({ location: "Remote" });
  await page.context().setOffline(false);
  await expect.poll(() => saved("Ledgerly"), { timeout: 10_000 }).toMatchObject({ location: "Lisbon" });

  // To the trash, and out of it again.
  await drawer.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Move to the trash" }).click();
  await expect.poll(() => saved("Ledgerly")).toBeUndefined();
  await page.goto(`${url}/trash`);
  await page.getByRole("button", { name: /^Restore .*Ledgerly/ }).click();
  await expect.poll(() => saved("Ledgerly")).toMatchObject({ location: "Lisbon", notes: "Second round with the team" });
  await page.goto(`${url}/applications`);
  await card("Ledgerly").waitFor();
});
