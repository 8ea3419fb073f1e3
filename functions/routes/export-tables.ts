import { Hono } from "hono";
import { headerOf } from "../../shared/export/columns.ts";
import { byteOrderMark, csvLine } from "../../shared/export/csv.ts";
import { type Exported, rowWriter } from "../../shared/export/record-table.ts";
import { type Card, vcardOf } from "../../shared/export/vcard.ts";
import type { Kind } from "../../shared/kind.ts";
import { kindNamed, kinds } from "../../shared/kinds.ts";
import type { Env } from "../http/env.ts";
import { shown } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import { fileName, sendFile } from "./export-file.ts";

/** What is in use of each kind as a table, `/contacts.csv`, which imports back to the letter; and people as cards. */
export const exportTables = new Hono<Env>();

for (const kind of kinds)
  exportTables.get(`/${kind.path}.csv`, (c) => {
    const file = { name: fileName(c, `-${kind.path}`, "csv"), type: "text/csv" };
    return sendFile(c, file, table(c.var.store, kind));
  });

exportTables.get("/contacts.vcf", (c) =>
  sendFile(c, { name: fileName(c, "-contacts", "vcf"), type: "text/vcard" }, cards(c.var.store)),
);

async function* table(store: Store, kind: Kind): AsyncGenerator<string> {
  const rowOf = rowWriter(kind);
  yield byteOrderMark + csvLine(headerOf(kind));
  for await (const record of live(store, kind)) yield rowOf(record);
}

async function* cards(store: Store): AsyncGenerator<string> {
  const contact = kindNamed("contact");
  if (contact) for await (const record of live(store, contact)) yield vcardOf(record as unknown as Card); // as above
}

/** The records in use, oldest first. */
export async function* live(store: Store, kind: Kind): AsyncGenerator<Exported> {
  for await (const record of store.everyRecord(kind)) if (!record.deletedAt) yield shown(record);
}
