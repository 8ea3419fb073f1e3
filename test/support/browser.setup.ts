import { rmSync } from "node:fs";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { launchBrowser } from "./launch-browser.ts";

const client = `.vitest/web-${process.pid}`; // apart from dist/web, which a running instance may be serving

/** One browser and one build of the client for the run. */
export default async function setup(project: TestProject) {
  const [{ label, server }] = await Promise.all([launchBrowser(), buildClient()]);
  console.log(`Browser: ${label}`);
  project.provide("browser", server.wsEndpoint());
  project.provide("client", client);
  return async () => {
    await server.close();
    rmSync(client, { recursive: true, force: true });
  };
}

/** A client that does not build fails the tests that open it, and not those of its parts. */
async function buildClient(): Promise<void> {
  rmSync(client, { recursive: true, force: true });
  const { NODE_ENV = "test" } = process.env;
  process.env.NODE_ENV = "production"; // Vitest's own would give another build than the one that is delivered
  try {
    await build({ logLevel: "warn", build: { outDir: `../${client}`, emptyOutDir: true } });
  } catch (error) {
    console.error("The client does not build:", error);
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}
