import { beforeEach, expect, test } from "vitest";
import { apply, kept, visits } from "../support/visit.ts";

const visit = visits();
const companies = () => visit().page.locator('tbody td[data-column="company"] .cut').allTextContents();
const heading = (name: string) => visit().page.getByRole("columnheader", { name });

beforeEach(async () => {
  await apply(visit().site, [
    { company: "Birch", stage: "applied", followUpOn: "2026-12-02" },
    { company: "acme", stage: "offer", followUpOn: "2026-12-01" },
    { company: "Cedar", stage: "saved" },
  ]);
  await visit().page.goto(`${visit().url}/applications?as=list`);
  await visit().page.locator("tbody tr").first().waitFor();
});

test("a column sorts up, down, and back to the newest first", async () => {
  expect(await companies()).toEqual(["Cedar", "acme", "Birch"]);
  await heading("Company").getByRole("button").click();
  expect(await companies()).toEqual(["acme", "Birch", "Cedar"]);
  expect(await heading("Company").getAttribute("aria-sort")).toBe("ascending");
  await heading("Company").getByRole("button").click();
  expect(await companies()).toEqual(["Cedar", "Birch", "acme"]);
  await heading("Company").getByRole("button").click();
  expect(await companies()).toEqual(["Cedar", "acme", "Birch"]);
});

test("what has nothing to sort by stands last both ways", async () => {
  await heading("Next step").getByRole("button").click();
  expect(await companies()).toEqual(["acme", "Birch", "Cedar"]);
  await heading("Next step").getByRole("button").click();
  expect(await companies()).toEqual(["Birch", "acme", "Cedar"]);
});

test("selected rows move together, what cannot move is said, and one Undo takes all back", async () => {
  const { page, site } = visit();
  await page.getByRole("checkbox", { name: "Select all" }).check();
  await page.getByRole("button", { name: "Move the selected" }).click();
  await page.getByRole("menuitem", { name: "Rejected" }).click();
  await page.getByText("1 not moved. Cedar:").waitFor();
  await expect
    .poll(() => kept(site))
    .toMatchObject({ acme: { outcome: "rejected" }, Birch: { outcome: "rejected" }, Cedar: { stage: "saved" } });

  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await kept(site)).acme).not.toHaveProperty("outcome");
  expect((await kept(site)).Birch).not.toHaveProperty("outcome");
});

test("a tag goes to every selected row", async () => {
  const { page, site } = visit();
  await page.getByRole("checkbox", { name: "Select acme, Engineer" }).check();
  await page.getByRole("checkbox", { name: "Select Birch, Engineer" }).check();
  await page.getByRole("button", { name: "Tag", exact: true }).click();
  await page.getByLabel("Tag", { exact: true }).fill("backend");
  await page.getByRole("button", { name: "Add tag" }).click();
  await expect.poll(() => kept(site)).toMatchObject({ acme: { tags: ["backend"] }, Birch: { tags: ["backend"] } });
});

test("a thousand rows are drawn a screenful at a time", async () => {
  const { page, site, url } = visit();
  await site.fill(1_200);
  await page.goto(`${url}/applications?as=list&sort=company`);
  await expect.poll(() => page.locator("table").getAttribute("aria-rowcount"), { timeout: 15_000 }).toBe("1204");
  expect(await page.locator("tbody tr").count()).toBeLessThan(80);
  await page.locator(".scroll").evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect.poll(async () => (await companies()).at(-1)).toBe("Company 1199");
  expect(await page.locator("tbody tr").count()).toBeLessThan(80);
});
