import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { chooseFile, closeWizards, figuresOf, isAt, manyRows, openWizard, uglyFile } from "../support/import-page.ts";
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

type Made = Readonly<Record<string, unknown>>;
const applications = async (): Promise<readonly Made[]> =>
  (await site.call("GET", "/applications?limit=100")).body.items;

async function openCheck(content = uglyFile) {
  const opened = await openWizard(site);
  await chooseFile(opened.page, content);
  await opened.page.getByRole("button", { name: "Check the rows" }).click();
  await isAt(opened.page, "What becomes of each row");
  return opened;
}

test("each repair is made once and holds for all its rows", async () => {
  const { page } = await openCheck();
  await page.getByLabel("Phone Screen w/ Bob").selectOption({ label: "Screening" });
  await page.getByRole("textbox", { name: "Row 7" }).fill("Alpenglow");
  await page.getByLabel("Ende August").fill("2026-08-31");
  await page.getByRole("textbox", { name: "Row 8" }).fill("Analyst");
  await page.getByRole("button", { name: "7 new" }).click();
  await page.getByRole("button", { name: "Import 7 rows" }).click();
  await isAt(page, "Imported");

  const made = await applications();
  const of = (company: string) => made.filter((one) => one.company === company);
  expect(made).toHaveLength(7);
  expect(of("Fjord Labs")).toMatchObject([{ stage: "screening" }, { stage: "screening" }]);
  expect(of("Fjord Labs").map(({ appliedOn }) => appliedOn)).toEqual(
    expect.arrayContaining(["2026-09-03", "2026-09-05"]),
  );
  expect(of("Alpenglow")).toMatchObject([{ role: "=1+1", appliedOn: "2026-10-01" }]);
  expect(of("Kestrel").map(({ role, appliedOn }) => [role, appliedOn])).toEqual(
    expect.arrayContaining([
      ["Analyst", "2026-08-31"],
      ["Tester", "2026-08-31"],
    ]),
  );
  expect(of("Müller & Söhne")).toMatchObject([{ notes: 'Erste Zeile\nzweite "Zeile" hier' }]);
});

test("a repair can be taken back, and a row left out and put back", async () => {
  const { page } = await openCheck();
  const company = page.getByRole("textbox", { name: "Row 7" });
  await company.fill("Alpenglow");
  await company.press("Enter");
  await page.getByRole("button", { name: "7 new" }).waitFor();
  await company.fill("");
  await company.press("Enter");
  await page.getByRole("button", { name: "6 new" }).waitFor();

  await page.getByRole("button", { name: "Leave out row 8" }).click();
  await page.getByRole("button", { name: "5 new" }).waitFor();
  await page.getByRole("button", { name: "Put back row 8" }).click();
  await page.getByRole("button", { name: "6 new" }).waitFor();
});

test("what was typed last is in the import that is started at once", async () => {
  const { page } = await openCheck();
  await page.getByRole("textbox", { name: "Row 7" }).fill("Alpenglow");
  await page.getByRole("button", { name: "Import 6 rows" }).click();
  await isAt(page, "Imported");
  expect((await applications()).map(({ company }) => company)).toContain("Alpenglow");
});

test("what is left as it is stays unguessed and loses nothing", async () => {
  const { page } = await openCheck();
  await page.getByRole("button", { name: "Import 6 rows" }).click();
  await isAt(page, "Imported");

  const made = await applications();
  const tester = made.find(({ role }) => role === "Tester");
  expect(tester).toMatchObject({ stage: "saved", notes: expect.stringContaining("Ende August") });
  expect(tester?.notes).toContain("not a link");
  expect(JSON.stringify(tester?.history)).toContain("Warteschleife");
  expect(await figuresOf(page)).toMatchObject({ created: "6", "left out": "1" });
});

test("dates that can be read two ways are read as the person says", async () => {
  const { page } = await openWizard(site);
  await chooseFile(page, "Company,Role,Date applied\nAcme,Engineer,03/04/2026\n");
  await page.getByText("03/04/2026 is read as").waitFor();
  await page.getByRole("button", { name: "Day first" }).click();
  await page.getByRole("button", { name: "Check the rows" }).click();
  await page.getByText("Apr 3").waitFor();
});

test("cells of a hostile file are shown as text", async () => {
  const { page } = await openCheck();
  await page.getByRole("cell", { name: "<img src=x onerror=alert(1)>" }).waitFor();
  expect(await page.locator("main :is(script, b:not(.num), img)", { hasText: /alert|bold/ }).count()).toBe(0);
});

test("rows that were left out can be downloaded, and run nothing in a spreadsheet", async () => {
  const { page } = await openCheck();
  await page.getByRole("button", { name: "Import 6 rows" }).click();
  await isAt(page, "Imported");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download 1 row" }).click(),
  ]);

  const csv = await text(await download.createReadStream());
  expect(csv).toContain(`"Firma","Stelle"`);
  expect(csv).toContain(`"","'=1+1","Beworben"`);
  expect(csv).toContain("names no company");
  expect(csv.trim().split("\r\n")).toHaveLength(2);
});

test("an answer that gets lost is asked for again, and nothing is counted or made twice", async () => {
  const { page, errors } = await openCheck(manyRows(600));
  let lost = 0;
  await page.route("**/api/imports?**", async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch(); // the server has written it
    await route.abort();
  });
  await page.getByRole("button", { name: "Import 600 rows" }).click();
  await isAt(page, "Imported");

  expect(await figuresOf(page)).toMatchObject({ created: "600" });
  errors.length = 0; // the browser's own line about the answer
  expect((await site.call("GET", "/changes?before=9007199254740991&limit=1")).body.head).toBe(600);
}, 60_000);

test("an import that is interrupted goes on where it was", async () => {
  const { page, errors } = await openCheck(manyRows(600));
  await page.route("**/api/imports?**", (route) =>
    route.request().url().includes("from=492")
      ? route.fulfill({ status: 422, json: { detail: "The server is not well." } })
      : route.continue(),
  );
  await page.getByRole("button", { name: "Import 600 rows" }).click();
  await isAt(page, "The import was interrupted");
  await page.getByText("The server is not well.").waitFor();
  await page.getByText("490 of 600 rows are in.").waitFor();
  errors.length = 0; // the browser's own line about the refusal

  await page.unroute("**/api/imports?**");
  await page.getByRole("button", { name: "Go on" }).click();
  await isAt(page, "Imported");
  expect(await figuresOf(page)).toMatchObject({ created: "600" });
}, 60_000);

test("an import that is stopped keeps what is in, and undo takes exactly that back", async () => {
  const { page } = await openCheck(manyRows(1_100));
  await page.route("**/api/imports?**", async (route) => {
    if (route.request().method() === "POST") await page.getByRole("button", { name: "Stop" }).click();
    await route.continue();
  });
  await page.getByRole("button", { name: "Import 1,100 rows" }).click();
  await isAt(page, "The import is stopped");
  await page.getByText("490 of 1,100 rows are in.").waitFor();

  await page.getByRole("button", { name: "Undo the import" }).click();
  await isAt(page, "The import is undone");
  await page.getByText("490 records moved to the trash").waitFor();
  expect(await applications()).toEqual([]);
}, 60_000);
