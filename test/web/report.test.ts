import { expect, test } from "vitest";
import { demoRecords } from "../../shared/demo/demo-records.ts";
import { daysOf } from "../../shared/export/periods.ts";
import { faultsOf } from "../support/accessible.ts";
import { pdfPages } from "../support/pdf-text.ts";
import { visits } from "../support/visit.ts";

const visit = visits();
const today = new Date().toISOString().slice(0, 10);

async function addSample(): Promise<void> {
  const records = demoRecords(today);
  for (let from = 0; from < records.length; from += 100) {
    const operations = records.slice(from, from + 100).map((record) => ({ op: "put", ...record }));
    expect((await visit().site.call("POST", "/batch", { operations })).status).toBe(200);
  }
}

/** Rows of a table that was downloaded, which has no line breaks in its cells here. */
const rowsOf = (csv: string) => csv.trimEnd().split("\r\n").slice(1);

test("the report of some days is found, narrowed down, taken along as a table and printed on whole pages", async () => {
  await addSample();
  const { page, url } = visit();
  await page.goto(`${url}/insights`);
  await page.getByRole("link", { name: "Report", exact: true }).click();
  const rows = page.locator("tbody tr");
  const counted = async (from: string, to: string) => {
    const csv = await page.request.get(`${url}/api/export/work-search.csv?from=${from}&to=${to}`);
    return rowsOf(await csv.text()).length;
  };

  const month = daysOf("last-month", today);
  await page.getByRole("link", { name: "Last month" }).click();
  await expect.poll(() => page.getByLabel("From").inputValue()).toBe(month.from);
  const all = await counted(month.from, month.to);
  expect(all).toBeGreaterThan(3);
  await expect.poll(() => rows.count()).toBe(all);

  await page.getByLabel("From").fill("2020-01-01");
  const begun = await counted("2020-01-01", month.to);
  await expect.poll(() => rows.count()).toBe(begun);
  expect(begun).toBeGreaterThan(all);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV" }).click();
  expect((await download).suggestedFilename()).toBe(`readyline-work-search-2020-01-01-to-${month.to}.csv`);
  expect(await faultsOf(page)).toEqual([]);

  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.getByRole("button").or(page.getByRole("navigation")).count()).toBe(0);
  expect(await page.locator("article").evaluate((sheet) => getComputedStyle(sheet).color)).toBe("rgb(0, 0, 0)");
  const companies = await page.locator("tbody strong").allTextContents();
  for (const format of ["A4", "Letter"]) {
    const pages = pdfPages(await page.pdf({ format, preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).toContain("|Robin Falk|Period|January 1, 2020");
    for (const [n, text] of pages.entries()) {
      expect(text).toContain("|Date|Company and position|How|What happened|Contact|");
      expect(text).toContain(`${n + 1}| / |${pages.length}|`);
    }
    const printed = pages.join("");
    expect(companies.filter((company) => !printed.includes(company))).toEqual([]);
  }
});
