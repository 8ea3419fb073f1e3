import { Hono } from "hono";
import type { Env } from "../http/env.ts";
import { exportAll } from "./export.ts";
import { exportTables } from "./export-tables.ts";
import { exportWorkSearch } from "./export-work-search.ts";

/** Everything that can be taken along, whole or as a table. */
export const exports = new Hono<Env>().route("/", exportAll).route("/", exportTables).route("/", exportWorkSearch);
