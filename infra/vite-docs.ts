import { join } from "node:path";
import type { Plugin } from "vite";
import { describeApi } from "../functions/openapi.ts";
import { kinds } from "../shared/kinds.ts";
import { docsPage } from "./docs/page.ts";

const web = join(import.meta.dirname, "../web");

/** Writes the API's documentation into docs.html: a page without a script, served at /api/docs. */
export function docs(version: string): Plugin {
  return {
    name: "readyline-docs",
    config: () => ({
      build: { rolldownOptions: { input: { index: join(web, "index.html"), docs: join(web, "docs.html") } } },
    }),
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (request.url === "/api/docs") request.url = "/docs.html";
        next();
      });
    },
    transformIndexHtml: {
      order: "pre",
      handler: (page, { path }) =>
        path === "/docs.html" ? page.replace("<!-- docs -->", () => docsPage(describeApi(kinds, version)).html) : page,
    },
  };
}
