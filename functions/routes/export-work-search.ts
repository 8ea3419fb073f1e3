import { Hono } from "hono";
import * as z from "zod/mini";
import { type Application, application } from "../../shared/application.ts";
import { type Contact, contact } from "../../shared/contact.ts";
import { day } from "../../shared/day.ts";
import { byteOrderMark, csvLine } from "../../shared/export/csv.ts";
import { type Period, workSearchOf } from "../../shared/export/work-search.ts";
import { workSearchHeader, workSearchLine } from "../../shared/export/work-search-csv.ts";
import { type Interview, interview } from "../../shared/interview.ts";
import type { Kind } from "../../shared/kind.ts";
import { profileId } from "../../shared/names.ts";
import { Problem } from "../../shared/problem.ts";
import type { Env } from "../http/env.ts";
import { readQuery } from "../http/query.ts";
import type { Store } from "../store/store.ts";
import { sendFile } from "./export-file.ts";
import { live } from "./export-tables.ts";

const query = z.strictObject({ from: z.optional(day), to: z.optional(day) });

/** What was done to find work in a range of days, as a table for those who ask for proof of it. */
export const exportWorkSearch = new Hono<Env>().get("/work-search.csv", (c) => {
  const period = readQuery(c, query);
  if (period.from && period.to && period.from > period.to)
    throw new Problem("bad_request", `The range ends before it begins: ${period.to} is before ${period.from}.`);
  const days = [period.from, period.to ?? c.var.store.today()].filter((one) => one).join("-to-");
  const file = { name: `readyline-work-search-${days}.csv`, type: "text/csv" };
  return sendFile(c, file, lines(c.var.store, period, c.var.timeZone));
});

async function* lines(store: Store, period: Period, usual: string): AsyncGenerator<string> {
  const zone = (await store.found([profileId])).get(profileId)?.fields.timeZone;
  const people = await all<Contact>(store, contact as unknown as Kind); // each kind's records have its fields
  const efforts = workSearchOf({
    applications: await all<Application>(store, application as unknown as Kind), // as above
    interviews: await all<Interview>(store, interview as unknown as Kind), // as above
    contacts: new Map(people.map((one) => [one.id, one])),
    period,
    timeZone: typeof zone === "string" ? zone : usual,
    today: store.today(),
  });
  yield byteOrderMark + csvLine(workSearchHeader);
  for (const effort of efforts) yield workSearchLine(effort);
}

async function all<T>(store: Store, kind: Kind): Promise<readonly T[]> {
  const records: T[] = [];
  for await (const record of live(store, kind)) records.push(record as unknown as T); // parsed as one when it was read
  return records;
}
