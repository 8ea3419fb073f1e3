import { dayIn } from "../../shared/calendar.ts";
import { readPlace } from "../auth/settings.ts";
import { logLine } from "../lambda/log.ts";
import { owners } from "../store/owners.ts";
import { storeOf } from "../store/store.ts";
import { openTable } from "../store/table.ts";

const now = () => new Date();
const { tableName, timeZone } = readPlace(process.env);
const table = openTable(tableName, { endpoint: process.env.DYNAMODB_ENDPOINT });

/** Counts what is due today, each morning. */
export async function handler(): Promise<void> {
  const today = () => dayIn(now(), timeZone);
  for (const owner of await owners(table)) {
    const items = await storeOf({ table, owner, now, today }).agenda({ from: "0000-01-01", to: today() });
    logLine({ level: "info", due: items.length });
  }
}
