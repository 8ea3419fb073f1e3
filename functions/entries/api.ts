import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createApp } from "../app.ts";
import { bySession, byToken } from "../auth/identify.ts";
import { readPlace } from "../auth/settings.ts";
import { answering } from "../lambda/event.ts";
import { useLightWeb } from "../lambda/light-web.ts";
import { logLine } from "../lambda/log.ts";
import { firstRequest } from "../lambda/warm.ts";
import { limitsIn } from "../store/limits.ts";
import { sessionsIn } from "../store/sessions.ts";
import { openTable } from "../store/table.ts";
import { tokensIn } from "../store/tokens.ts";

useLightWeb();

const now = () => new Date();
const { tableName, origin, timeZone } = readPlace(process.env);
const table = openTable(tableName, { endpoint: process.env.DYNAMODB_ENDPOINT });
const tokens = tokensIn(table, now);
const without = bySession({ sessions: sessionsIn(table, now), origin });

const app = createApp({
  ...{ table, now, timeZone, tokens, log: logLine },
  identify: byToken({ tokens, limits: limitsIn(table, now), without }),
  version: process.env.READYLINE_VERSION ?? "development",
  openApi: () => readFileSync(join(import.meta.dirname, "openapi.json"), "utf8"), // made when this is bundled
});

export const handler = answering(app.fetch, origin);

// Before the first event a function has a whole processor: what a first call needs is loaded and connected now.
await Promise.allSettled([handler(firstRequest(origin))]);
