import { chromium } from "playwright-core";
import { launchBrowser } from "./test/support/launch-browser.ts";
const base = process.env.BASE ?? "http://127.0.0.1:4399";
const { server } = await launchBrowser();
const browser = await chromium.connect(server.wsEndpoint());
const looks = { light: [1440, 900, "light"], dark: [1440, 900, "dark"], phone: [390, 844, "light"], phonedark: [390, 844, "dark"] } as const;
const wanted = (process.env.LOOKS ?? "light").split(",");
const screens = process.argv.slice(2).map((a) => a.split("=>")) ; // name=>path
const rounds = (await (await fetch(base + "/api/interviews?limit=200")).json()).items;
const ahead = rounds.filter((r: any) => r.outcome === "scheduled").sort((a: any, b: any) => a.scheduledAt < b.scheduledAt ? -1 : 1);
const past = rounds.filter((r: any) => r.questions?.length);
for (const look of wanted) {
  const [width, height, colorScheme] = looks[look as keyof typeof looks];
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, timezoneId: process.env.TZONE ?? "Europe/Lisbon", reducedMotion: "reduce", ...(width < 500 && { hasTouch: true, isMobile: true }) });
  const page = await context.newPage();
  page.on("console", (m) => m.type() === "error" && console.log("console", m.text()));
  page.on("pageerror", (e) => console.log("pageerror", e));
  for (const [name, path = "", act] of screens) {
    await page.goto(base + path.replace("AHEAD", ahead[0]?.id).replace("PAST", past.at(-1)?.id).replace("APP", ahead[0]?.applicationId));
    await page.waitForTimeout(700);
    if (act) { const f = new Function("page", `return (async()=>{${act}})()`); await f(page); await page.waitForTimeout(400); }
    await page.screenshot({ path: `/tmp/iv-shots/${name}-${look}.png`, fullPage: false });
  }
  await context.close();
}
await browser.close(); await server.close();
