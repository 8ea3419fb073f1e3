import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { faultsOf } from "../support/accessible.ts";
import {
  chooseFile,
  closeWizards,
  figuresOf,
  importFile,
  isAt,
  manyRows,
  openWizard,
  plainFile,
  uglyFile,
} from "../support/import-page.ts";
import { openClient, type Site } from "../support/store-page.ts";

let client: Awaited<ReturnType<typeof openClient>>;
let site: Site;

beforeAll(async () => {
  client = await openClient();
});
afterAll(() => client.close());
beforeEach(async () => {
  site = await client.openSite();
});
afterEach(async () => {
  await closeWizards().finally(() => site.close());
});

const applications = async () => (await site.call("GET", "/applications?limit=100")).body.items;

test("an ordinary file becomes applications on the board", async () => {
  const { page } = await openWizard(site);
  await importFile(page, plainFile);

  expect(await figuresOf(page)).toMatchObject({ created: "3", "left out": "0" });
  const made = await applications();
  expect(made).toHaveLength(3);
  expect(made.find(({ company }: { company: string }) => company === "Ledgerly")).toMatchObject({
    role: "Backend Engineer",
    stage: "interviewing",
    appliedOn: "2026-09-21",
    postingUrl: "https://example.com/jobs/12",
    notes: "Second round on Monday",
  });
  await page.getByRole("link", { name: "Show on the board" }).click();
  await page.locator("[data-card]").getByText("Northwind Bikes").waitFor();
});

test("a file makes nothing twice, and is undone from its result or from the list of imports to be imported anew", async () => {
  const { page } = await openWizard(site);
  await importFile(page, plainFile);
  await page.getByRole("button", { name: "Import another file" }).click();
  await chooseFile(page, plainFile);
  await page.getByRole("button", { name: "Check the rows" }).click();
  await page.getByText("There is nothing to write.").waitFor();
  await page.getByRole("button", { name: "3 here already" }).waitFor();
  await page.goBack();
  await page.goBack();
  await page.getByRole("button", { name: /^Undo the import of/ }).click();
  await page.getByText("Undone", { exact: true }).waitFor();
  expect(await applications()).toEqual([]);

  await importFile(page, plainFile);
  await page.getByRole("button", { name: "Undo the import" }).click();
  await isAt(page, "The import is undone");
  expect(await applications()).toEqual([]);

  await page.getByRole("button", { name: "Import another file" }).click();
  await page.getByText("Undone", { exact: true }).first().waitFor();
  await importFile(page, plainFile);
  expect(await figuresOf(page)).toMatchObject({ created: "3" });
  expect(await applications()).toHaveLength(3);
});

test("rows that are pasted are read as a file is", async () => {
  const { page } = await openWizard(site);
  await page.getByLabel("Or paste rows").fill("Company\tRole\nAcme\tEngineer\nGlobex\tAnalyst\n");
  await page.getByRole("button", { name: "Read these rows" }).click();
  await isAt(page, "Which column holds what?");
  await page.getByText("2 columns between tabs").waitFor();

  await page.getByRole("button", { name: "Check the rows" }).click();
  await page.getByRole("button", { name: "Import 2 rows" }).click();
  await isAt(page, "Imported");
  expect(await applications()).toHaveLength(2);
});

const refused = [
  ["jobs.xlsx", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14])],
  ["jobs.pdf", Buffer.from("%PDF-1.7")],
  ["jobs.xml", Buffer.from("<?xml version='1.0'?><jobs/>")],
  ["latin.csv", Buffer.from([0x43, 0x2c, 0x52, 0x0a, 0x81, 0x8f, 0x2c, 0x90])],
] as const;

test("what cannot be read is refused with what to do instead", async () => {
  const { page } = await openWizard(site);
  for (const [name, content] of refused) {
    await chooseFile(page, content, name);
    const refusal = page.getByRole("alert").filter({ hasText: name });
    await refusal.waitFor();
    expect(await refusal.textContent()).toMatch(/CSV/);
  }
});

test("columns are matched otherwise by hand, and so again for the next file of that kind", async () => {
  const { page } = await openWizard(site);
  await chooseFile(page, plainFile);
  await page.getByLabel("Recruiter mood").selectOption({ label: "Tags" });
  await page.getByLabel("Tags").waitFor();
  await page.getByLabel("Role").selectOption("Notes");
  await page.getByLabel("Job Title").waitFor(); // has left the role, and goes into the notes

  await page.reload();
  await isAt(page, "Bring what"); // a reload has no file any more
  await chooseFile(page, plainFile);
  await page.getByText("Matched as you did it last time.").waitFor();
  expect(await page.getByLabel("Tags").inputValue()).toBe("Recruiter mood");
  expect(await page.getByLabel("Role").inputValue()).toBe("Notes");
});

test("the steps are addresses, and the browser goes back through them", async () => {
  const { page } = await openWizard(site);
  await chooseFile(page, plainFile);
  await page.getByRole("button", { name: "Check the rows" }).click();
  await isAt(page, "What becomes of each row");
  expect(new URL(page.url()).search).toBe("?step=check");

  await page.goBack();
  await isAt(page, "Which column holds what?");
  await page.goBack();
  await isAt(page, "Bring what");
  await page.getByText("3 rows, 8 columns between commas, named in row 1").waitFor();
});

test("keys alone lead from the columns to the board, and the focus goes along", async () => {
  const { page } = await openWizard(site);
  await chooseFile(page, plainFile);
  for (const heading of ["Which column holds what?", "What becomes of each row", "Imported"]) {
    await isAt(page, heading);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(heading);
    const next = page.locator("main footer .primary");
    for (let n = 0; n < 40 && !(await next.evaluate((button) => button === document.activeElement)); n++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  }
  await page.locator("[data-card]").first().waitFor();
});

test("thousands of rows are sent in parts and shown a screenful at a time", async () => {
  const { page } = await openWizard(site);
  const sent: string[] = [];
  page.on("request", (request) => void (request.url().includes("importId=") && sent.push(request.url())));
  await chooseFile(page, manyRows(1_200));
  await page.getByRole("button", { name: "Check the rows" }).click();
  await page.getByRole("button", { name: "1,200 new" }).waitFor();
  expect(await page.locator("main tbody tr").count()).toBeLessThan(100);

  await page.getByRole("button", { name: "Import 1,200 rows" }).click();
  await isAt(page, "Imported");
  expect(await figuresOf(page)).toMatchObject({ created: "1,200" });
  expect(sent).toHaveLength(3);
}, 60_000);

test("an export is put back with all that it holds", async () => {
  await site.call("POST", "/applications", { company: "Acme", role: "Engineer" });
  await site.call("POST", "/contacts", { name: "Ana" });
  const backup = JSON.stringify((await site.call("GET", "/export")).body);
  await site.replaceData();
  const { page } = await openWizard(site);

  await chooseFile(page, backup, "readyline.json");
  await isAt(page, "What becomes of this export");
  await page.getByRole("button", { name: "Import 2 records" }).click();
  await isAt(page, "Imported");

  expect(await applications()).toMatchObject([{ company: "Acme" }]);
  expect((await site.call("GET", "/contacts")).body.items).toMatchObject([{ name: "Ana" }]);
});

test.each([
  ["light", { width: 1440, height: 900 }],
  ["dark", { width: 390, height: 844 }],
] as const)(
  "axe finds nothing on any step, in %s",
  async (colorScheme, viewport) => {
    const { page } = await openWizard(site, { colorScheme, viewport, reducedMotion: "reduce" });
    expect(await faultsOf(page)).toEqual([]);
    await chooseFile(page, Buffer.from([0x50, 0x4b, 0x03, 0x04]), "jobs.xlsx");
    await page.getByText("not a CSV file").waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await chooseFile(page, uglyFile);
    await isAt(page, "Which column holds what?");
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Check the rows" }).click();
    await isAt(page, "What becomes of each row");
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("button", { name: /^Import \d/ }).click();
    await isAt(page, "Imported");
    expect(await faultsOf(page)).toEqual([]);
  },
  60_000,
);
