import { build } from "vite";
import type { TestProject } from "vitest/node";
import { launchBrowser } from "./launch-browser.ts";

/** One browser and one build of the client for the run. */
export default async function setup(project: TestProject) {
  const client = ".vitest/web"; // apart from dist/web, which a running instance may be serving
  const [{ label, server }] = await Promise.all([
    launchBrowser(),
    build({ logLevel: "warn", build: { outDir: `../${client}`, emptyOutDir: true } }),
  ]);
  console.log(`Browser: ${label}`);
  project.provide("browser", server.wsEndpoint());
  project.provide("client", client);
  return () => server.close();
}
