import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import type { Site } from "./store-page.ts";

export const plainFile = `Company,Job Title,Status,Date Applied,URL,Location,Notes,Recruiter mood
Northwind Bikes,Frontend Engineer,Applied,2026-10-03,https://example.com/jobs/11,Berlin,Met Ana at the meetup,warm
Ledgerly,Backend Engineer,Interview,2026-09-21,https://example.com/jobs/12,Remote,Second round on Monday,
Papercut Studio,Design Engineer,Rejected,2026-08-30,https://example.com/jobs/13,Hamburg,,cold
`;

/** A title, semicolons, line ends within quotes, days first, words nobody knows, gaps, a repeat, hostile cells. */
export const uglyFile = `\ufeffMy applications;;;;;;
;;;;;;
Firma;Stelle;Status;Datum;Link;Ort;Bemerkungen
Müller & Söhne;Entwickler;Beworben;14.09.2026;https://example.com/a;Köln;"Erste Zeile
zweite ""Zeile"" hier"
Fjord Labs;Engineer;Phone Screen w/ Bob;03/09/2026;example.com/b;Oslo;
Fjord Labs;Senior Engineer;Phone Screen w/ Bob;05/09/2026;;Oslo;
;=1+1;Beworben;01.10.2026;https://example.com/c;Wien;Wer war das?
Kestrel;;Absage;Ende August;;Graz;
Kestrel;Tester;Warteschleife;Ende August;not a link;Graz;
=cmd|'/c calc'!A1;<img src=x onerror=alert(1)>;Beworben;02.10.2026;;<b>bold</b>;<script>alert(1)</script>
Müller & Söhne;Entwickler;Beworben;14.09.2026;https://example.com/a;Köln;
`;

export function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => `Company ${n},Engineer,Applied,2026-09-${10 + (n % 20)}`);
  return ["Company,Role,Status,Date applied", ...rows, ""].join("\n");
}

const open: { readonly context: BrowserContext; readonly errors: readonly string[] }[] = [];

/** Ends the browsers of a test. An error that a page met and the test did not expect fails it. */
export async function closeWizards(): Promise<void> {
  for (const { context, errors } of open.splice(0)) {
    await context.close();
    expect(errors).toEqual([]);
  }
}

/** The wizard in a browser of its own. */
export async function openWizard(site: Site, options: BrowserContextOptions = {}) {
  const { context, page } = await site.openBlank(options);
  const errors: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
  page.on("pageerror", ({ message }) => void errors.push(message));
  page.on("dialog", (dialog) => void errors.push(`A dialog opened: ${dialog.message()}`));
  open.push({ context, errors });
  await page.goto(`${site.url}/import`);
  await isAt(page, "Bring what");
  return { context, page, errors };
}

export async function chooseFile(page: Page, content: string | Buffer, name = "jobs.csv"): Promise<void> {
  await page.setInputFiles("input[type=file]", { name, mimeType: "text/csv", buffer: Buffer.from(content) });
}

/** Waits for a step, by how its heading begins. */
export async function isAt(page: Page, heading: string): Promise<void> {
  await page.getByRole("heading", { level: 2, name: heading }).waitFor();
}

/** From a file to the end of its import, without repairs. */
export async function importFile(page: Page, content: string): Promise<void> {
  await chooseFile(page, content);
  await page.getByRole("button", { name: "Check the rows" }).click();
  await page.getByRole("button", { name: /^Import \d/ }).click();
  await isAt(page, "Imported");
}

/** The figures of the result: `{ created: "3", … }`. */
export async function figuresOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const [words, counts] = await Promise.all([
    page.locator("main dt").allTextContents(),
    page.locator("main dd").allTextContents(),
  ]);
  return Object.fromEntries(words.map((word, n) => [word, counts[n] ?? ""]));
}
