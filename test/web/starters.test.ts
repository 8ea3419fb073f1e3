import { expect, test } from "vitest";
import { visits } from "../support/visit.ts";

const visit = visits();

test("parts of lists are added as new practice, taken back by one Undo, and added again only once", async () => {
  const { page, site, url } = visit();
  const kept = async (): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    (await site.call("GET", "/practice?limit=200")).body.items;
  const open = async () => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Search or run a command" }).fill("starter");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Add starter lists" }).waitFor();
  };
  await page.goto(`${url}/practice`);
  await page.getByRole("heading", { level: 1 }).waitFor();

  await open();
  expect(await page.getByRole("button", { name: "Add", exact: true }).isDisabled()).toBe(true);
  await page.getByRole("checkbox", { name: "System design" }).check();
  await page.getByRole("button", { name: "Topics of Backend fundamentals" }).click();
  await page.getByRole("button", { name: "Git 8" }).click();
  await page.getByRole("button", { name: "Add 28 questions" }).click();
  await page.getByText("28 questions added").waitFor();
  await expect.poll(async () => (await kept()).length).toBe(28);
  const [one] = (await kept()).filter(({ pattern }) => pattern === "Git");
  expect(one).toMatchObject({ list: "Backend fundamentals", category: "fundamentals" });
  expect((await kept()).filter((item) => item.dueOn !== undefined)).toEqual([]);

  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await kept()).length).toBe(0);

  await open();
  await page.getByRole("checkbox", { name: "System design" }).check();
  await page.getByRole("button", { name: "Add 20 questions" }).click();
  await expect.poll(async () => (await kept()).length).toBe(20);
  await open();
  expect(await page.getByRole("checkbox", { name: "System design" }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Themes of System design" }).click();
  await page.getByText("Messages added").waitFor();
});
