import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** WCAG 2.2 AA and what axe calls best practice. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Of all rules this one takes longest. */
const colour = "color-contrast";

/** What axe finds on a page that has come to rest, a line for each rule: in all, in colours alone, or in all but those. */
export async function faultsOf(page: Page, part: "all" | "colours" | "form" = "all"): Promise<readonly string[]> {
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
  if (part === "colours") axe.withRules(colour);
  else axe.withTags(rules).disableRules(part === "form" ? [colour] : []);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(" | ")}`,
  );
}
