import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** WCAG 2.2 AA and what axe calls best practice. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page that has come to rest, a line for each rule; of all rules, or of those that are named. */
export async function faultsOf(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(async () => {
    // What is out of sight keeps the colours of the theme before until it is scrolled to
    for (const one of document.querySelectorAll<HTMLElement>("[data-card]")) one.style.contentVisibility = "visible";
    const frame = () => new Promise(requestAnimationFrame);
    await frame(); // in which a change of theme is noticed
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.all(passing.map((one) => one.finished.catch(() => undefined)));
    await frame();
  });
  // The other mode looks into frames, of which there are none, and takes twice as long
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(rules)).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(" | ")}`,
  );
}
