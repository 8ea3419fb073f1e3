import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** WCAG 2.2 AA and what axe calls best practice. */
const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const runOnly: RunOptions["runOnly"] = { type: "tag", values };

/** Of all rules this one takes longest. */
const colour = "color-contrast";

/** All rules, those of colours alone, or all but those. */
const parts = {
  all: { runOnly },
  colours: { runOnly: [colour] },
  form: { runOnly, rules: { [colour]: { enabled: false } } },
} satisfies Readonly<Record<string, RunOptions>>;

/** What axe finds on a page that has come to rest, a line for each rule. */
export async function faultsOf(page: Page, part: keyof typeof parts = "all"): Promise<readonly string[]> {
  await rest(page);
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axe.source);
  // Of what is in order only that it is: to describe every element takes half of the time
  const options: RunOptions = { ...parts[part], resultTypes: ["violations"] };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(short).join(" | ")}`);
}

/** For a tour of many pages: the browser gets axe once, and not with each of them. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(axe.source);
}

const short = ({ html }: { readonly html: string }) => html.slice(0, 160);

async function rest(page: Page): Promise<void> {
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
}
