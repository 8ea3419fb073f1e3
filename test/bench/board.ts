import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { startInstance } from "../../infra/local/instance.ts";
import { newId } from "../../shared/new-id.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { median } from "./cpu.ts";
import { now } from "./lab.ts";
import { sampleApplication } from "./sample-application.ts";

const client = "dist/bench";
const rounds = 9;

/** In a real browser: how soon a board of thousands can be used, and how soon a move is seen. */
export async function board(): Promise<void> {
  console.log("\nBoard in Chromium, milliseconds, median (and worst) of the rounds.");
  await build({ logLevel: "warn", build: { outDir: `../${client}` } });
  const { label, server } = await launchBrowser();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const rows: Record<string, unknown> = {};
    for (const count of [3_000, 5_000]) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
      await withInstance(count, async (url) => {
        Object.assign(rows, await measure(context, url, count));
      });
      await context.close();
    }
    console.log(label);
    console.table(rows);
  } finally {
    await server.close();
  }
}

async function withInstance(count: number, work: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readyline-bench-"));
  const fail = (problem: Error) => {
    throw problem;
  };
  const instance = await startInstance({
    folder,
    port: 0,
    client,
    env: process.env,
    now,
    timeZone: "UTC",
    version: "bench",
    tell: console.error,
    fail,
  });
  try {
    await fillInstance(instance.url, count);
    await work(instance.url);
  } finally {
    await instance.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillInstance(url: string, count: number): Promise<void> {
  const operations = Array.from({ length: count }, (_, n) => ({
    op: "put",
    kind: "application",
    id: newId("application", now().getTime() - n * 1000),
    fields: sampleApplication(n),
  }));
  for (let from = 0; from < count; from += 90) {
    const body = JSON.stringify({ operations: operations.slice(from, from + 90) });
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${url}/api/batch`, { method: "POST", headers, body });
    if (!response.ok) throw new Error(await response.text());
  }
}

async function measure(context: BrowserContext, url: string, count: number) {
  const page = await context.newPage();
  await page.addInitScript(watchForCards);
  await page.goto(`${url}/applications`);
  const first = await cardsShown(page);
  await copied(page, count);
  const reloads: number[] = [];
  const moves: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.reload();
    reloads.push(await cardsShown(page));
    await page.waitForTimeout(300); // what the page does after it is shown is not part of a move
    moves.push(await page.evaluate(moveFirstCard, round % 2 === 0 ? ["saved", "applied"] : ["applied", "saved"]));
  }
  const said = `${count.toLocaleString("en")} applications`;
  return {
    [`${said}, new device: first cards`]: { median: Math.round(first), worst: Math.round(first) },
    [`${said}, reload: usable board`]: rowOf(reloads),
    [`${said}, key to paint of a move`]: rowOf(moves),
  };
}

const rowOf = (times: readonly number[]) => ({
  median: Math.round(median(times)),
  worst: Math.round(Math.max(...times)),
});

/** Milliseconds from the start of the navigation to the paint of the first cards. */
async function cardsShown(page: Page): Promise<number> {
  const shown = await page.waitForFunction(() => performance.getEntriesByName("cards painted")[0]?.startTime);
  return (await shown.jsonValue()) ?? Number.NaN;
}

/** Waits until the device holds them all. */
async function copied(page: Page, count: number): Promise<void> {
  await page.waitForFunction(async (least) => {
    const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>();
    const opening = indexedDB.open("readyline");
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    const db = await promise;
    const reading = db.transaction("buckets").objectStore("buckets").getAll();
    await new Promise((done) => reading.addEventListener("success", done));
    db.close();
    const texts: readonly string[] = reading.result;
    return texts.reduce((sum, text) => sum + (text.match(/"id":"app_/g)?.length ?? 0), 0) >= least;
  }, count);
}

/** Runs in the page: marks the moment after the frame in which the first cards are. */
function watchForCards(): void {
  const watching = new MutationObserver(() => {
    if (!document.querySelector("[data-card]")) return;
    watching.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark("cards painted");
      port2.postMessage(0);
    });
  });
  watching.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: Alt and an arrow on the first card of a column, until it is painted in the other. */
function moveFirstCard([from, to]: readonly string[]): Promise<number> {
  const card = document.querySelector<HTMLElement>(`[data-column="${from}"] [data-card]`);
  if (!card) throw new Error(`There is no card in ${from}.`);
  const target = card.querySelector<HTMLElement>("a, button") ?? card;
  target.focus();
  const key = to === "applied" ? "ArrowRight" : "ArrowLeft";
  return new Promise((done) => {
    const started = performance.now();
    const watching = new MutationObserver(() => {
      if (!document.querySelector(`[data-column="${to}"] [data-card="${card.dataset.card}"]`)) return;
      watching.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - started);
        port2.postMessage(0);
      });
    });
    watching.observe(document.body, { childList: true, subtree: true, attributes: true });
    target.dispatchEvent(new KeyboardEvent("keydown", { key, altKey: true, bubbles: true, cancelable: true }));
  });
}
