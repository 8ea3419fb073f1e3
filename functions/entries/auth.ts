import { issuerOf } from "../auth/issuer.ts";
import { signInRoutes } from "../auth/routes.ts";
import { readPlace, readSignIn } from "../auth/settings.ts";
import { answering } from "../lambda/event.ts";
import { logLine } from "../lambda/log.ts";
import { limitsIn } from "../store/limits.ts";
import { sessionsIn } from "../store/sessions.ts";
import { openTable } from "../store/table.ts";

const now = () => new Date();
const { tableName, origin } = readPlace(process.env);
const { issuer, guests } = readSignIn(process.env, now);
const table = openTable(tableName, { endpoint: process.env.DYNAMODB_ENDPOINT });

const app = signInRoutes({
  ...{ table, now, origin, guests, log: logLine },
  sessions: sessionsIn(table, now),
  limits: limitsIn(table, now),
  issuer: issuerOf(issuer),
});

export const handler = answering(app.fetch, origin);
