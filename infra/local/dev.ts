import type { Hono } from "hono";
import { openApi } from "./api.ts";
import { createSite } from "./site.ts";

type Surroundings = Parameters<typeof openApi>[0] & { readonly port: number };

let site: Promise<Hono> | undefined;

/** The API for the development server, which loads this module anew after an edit to anything that it imports. */
export function devSite(given: Surroundings): Promise<Hono> {
  site ??= openApi(given).then((api) => createSite({ api, client: "", port: given.port }));
  return site;
}
