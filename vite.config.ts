import { getRequestListener } from "@hono/node-server";
import { defineConfig, isRunnableDevEnvironment, type Plugin } from "vite";
import { type Engine, startEngine } from "./infra/engine.ts";
import type * as dev from "./infra/local/dev.ts";
import { docs } from "./infra/vite-docs.ts";
import { forms } from "./infra/vite-forms.ts";
import { noSchemas } from "./infra/vite-schemas.ts";
import { worker } from "./infra/vite-worker.ts";
import manifest from "./package.json" with { type: "json" };

/** A change to this file makes a new server before the old one ends, and both need the one engine. */
const kept: typeof globalThis & { readylineEngine?: Promise<Engine> } = globalThis;

/** Serves /api from functions/ in the development server's own process; an edit is picked up by the next request. */
function api(): Plugin {
  return {
    name: "readyline-api",
    apply: "serve",
    async configureServer({ environments: { ssr }, middlewares }) {
      if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error("the ssr environment cannot run modules");
      kept.readylineEngine ??= startEngine({ folder: ".readyline/dev", env: process.env });
      const { endpoint } = await kept.readylineEngine; // it ends with this process
      middlewares.use(async (request, response, next) => {
        if (!/^\/(api|auth)\//.test(request.url ?? "")) return next();
        try {
          const { devSite }: typeof dev = await ssr.runner.import("/../infra/local/dev.ts");
          const site = await devSite({ endpoint, port: request.socket.localPort ?? 0, ...surroundings });
          await getRequestListener(site.fetch)(request, response);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

const surroundings = {
  now: () => new Date(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  version: "development",
};

export default defineConfig({
  root: "web",
  plugins: [noSchemas(), docs(manifest.version), forms(), worker(), api()],
  server: { host: "127.0.0.1", port: Number(process.env.PORT ?? 4280) },
  oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: ["chrome125", "edge125", "firefox128", "safari18"], // else light-dark() and nesting are rewritten
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // the content policy takes nothing from data: but images, and a file is kept by the browser
    manifest: true,
    rolldownOptions: {
      // What the first screen needs is one file of code and one of styles, in their order; else it comes in forty.
      output: {
        codeSplitting: {
          groups: [
            { name: "shell", tags: ["$initial"], test: /^(?!.*\/web\/docs)/, priority: 1 }, // docs.html is another page
            { name: "store", test: /\/web\/store\/[^/]+\.ts$/ },
            { name: "sample-practice", test: /\/shared\/demo\/practice-items/ }, // what comes later comes in small files
          ],
        },
      },
    },
  },
});
