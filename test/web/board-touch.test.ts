import { expect, test } from "vitest";
import { apply, kept, visits } from "../support/visit.ts";

const visit = visits({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("a finger that rests lifts a card, one that swipes scrolls the board", async () => {
  const { page, site, url } = visit();
  await apply(site, [
    { company: "Acme", stage: "saved" },
    { company: "Birch", stage: "saved" },
    { company: "Cedar", stage: "saved" },
  ]);
  await page.goto(`${url}/applications`);
  const cards = page.locator('[data-column="saved"] [data-card]');
  await expect.poll(() => cards.count()).toBe(3);
  const order = async () => (await cards.allTextContents()).map((text) => /Acme|Birch|Cedar/.exec(text)?.[0]);
  expect(await order()).toEqual(["Cedar", "Birch", "Acme"]);

  const devtools = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  const [first, last] = [await cards.first().boundingBox(), await cards.last().boundingBox()];
  if (!first || !last) throw new Error("the cards are not shown");

  await touch("touchStart", first.x + 80, first.y + 40);
  await page.locator("[data-ghost]").waitFor();
  for (const part of [0.2, 0.5, 0.8, 1])
    await touch("touchMove", first.x + 80, first.y + 40 + part * (last.y + last.height - 10 - first.y - 40));
  await touch("touchEnd");
  await expect.poll(order).toEqual(["Birch", "Acme", "Cedar"]);
  await expect.poll(async () => (await kept(site)).Cedar?.rank).toBeDefined();

  await touch("touchStart", 300, 600);
  for (const x of [260, 200, 140, 80, 40]) await touch("touchMove", x, 600);
  await touch("touchEnd");
  await expect.poll(() => page.getByRole("button", { name: /^Applied/ }).getAttribute("aria-pressed")).toBe("true");
});
