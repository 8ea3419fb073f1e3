import { afterAll, beforeAll, expect, test } from "vitest";
import { isInStep, openStorePages, type Site, shownIn } from "../support/store-page.ts";

let pages: Awaited<ReturnType<typeof openStorePages>>;
let site: Site;

beforeAll(async () => {
  pages = await openStorePages();
  site = await pages.openSite();
  await site.fill(5_000);
});
afterAll(async () => {
  await site.close();
  await pages.close();
});

test("5,000 applications are read from the device, and changed, in a moment", async ({ annotate }) => {
  const { page } = await site.openDevice();
  expect(await shownIn(page)).toHaveLength(5_000);

  const readMs: number[] = [];
  for (let round = 0; round < 5; round++) {
    await page.reload();
    await expect.poll(() => page.evaluate(() => store.ready.value)).toBe(true);
    readMs.push(await page.evaluate(() => performance.measure("read", "store:start", "store:ready").duration));
  }
  expect(await shownIn(page)).toHaveLength(5_000);
  await isInStep(page);

  const moveMs = await page.evaluate(() =>
    [...store.recordsOf("application").value.keys()].slice(0, 50).map((id) => {
      const began = performance.now();
      store.move(id, { stage: "interviewing", rank: 1.5 });
      return performance.now() - began;
    }),
  );
  await isInStep(page);

  await annotate(
    `5,000 applications: ${figures(readMs)} from the start to shown, ${figures(moveMs)} of script for a move`,
  );
});

function figures(ms: readonly number[]): string {
  const sorted = ms.toSorted((a, b) => a - b);
  return `${sorted[Math.floor(ms.length / 2)]?.toFixed(1)} ms (at most ${sorted.at(-1)?.toFixed(1)})`;
}
