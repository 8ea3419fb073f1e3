import { type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import { bundledChromium } from "./bundled-chromium.ts";

type Launch = Pick<LaunchOptions, "channel" | "env" | "executablePath">;
type Candidate = { readonly label: string; readonly prepare: () => Launch | Promise<Launch> };

/** The tests talk to this machine only, and so does their browser. Playwright itself adds --no-sandbox. */
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the first browser that works: CHROME_PATH, else the Chromium that npm installed, else one of the system's. */
export async function launchBrowser(args: readonly string[] = []): Promise<{ label: string; server: BrowserServer }> {
  const failures: string[] = [];
  for (const { label, prepare } of candidates()) {
    try {
      const server = await chromium.launchServer({
        ...(await prepare()),
        args: [...quiet, ...args],
        host: "127.0.0.1",
      });
      return { label, server };
    } catch (error) {
      failures.push(`  ${label}: ${String(error).split("\n")[0]}`);
    }
  }
  throw new Error(
    ["No browser starts. Install Chrome or Chromium, or set CHROME_PATH to one. Tried:", ...failures].join("\n"),
  );
}

function candidates(): readonly Candidate[] {
  const path = process.env.CHROME_PATH;
  if (path) return [{ label: `CHROME_PATH=${path}`, prepare: () => ({ executablePath: path }) }];
  const channels = ["chrome", "msedge"].map((channel) => ({ label: channel, prepare: () => ({ channel }) }));
  if (process.platform !== "linux") return channels;
  const paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"];
  const installed = paths.map((executablePath) => ({ label: executablePath, prepare: () => ({ executablePath }) }));
  const bundled = process.arch === "x64" ? [{ label: "@sparticuz/chromium", prepare: bundledChromium }] : [];
  return [...bundled, ...channels, ...installed];
}
