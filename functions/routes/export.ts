import { Hono } from "hono";
import { stream } from "hono/streaming";
import type { Kind } from "../../shared/kind.ts";
import { kinds } from "../../shared/kinds.ts";
import { profile } from "../../shared/profile.ts";
import type { Env } from "../http/env.ts";
import { isForgotten, type Stored } from "../store/record.ts";
import type { Store } from "../store/store.ts";

/** The shape of the export; raised when a reader of the old one would misunderstand the new one. */
const exportSchema = 1;

/** Everything a person has, the trash included, one record a line; it imports back equal. */
export const exportAll = new Hono<Env>().get("/", (c) => {
  const { store } = c.var;
  const at = store.now().toISOString();
  c.header("Content-Type", "application/json; charset=UTF-8");
  c.header("Content-Disposition", `attachment; filename="readyline-${at.slice(0, 10)}.json"`);
  return stream(c, async (out) => {
    for await (const part of parts(store, at)) await out.write(part);
  });
});

async function* parts(store: Store, at: string): AsyncGenerator<string> {
  yield `{"format":"readyline","schema":${exportSchema},"exportedAt":${JSON.stringify(at)},\n"records":{`;
  const trash: string[] = [];
  let comma = "\n";
  for (const kind of [...kinds, profile as unknown as Kind]) {
    yield `${comma}${JSON.stringify(kind.path)}:[`;
    comma = "],\n";
    let separator = "\n";
    for await (const record of store.everyRecord(kind)) {
      if (record.deletedAt && !isForgotten(record, store.now())) trash.push(inTrash(record));
      if (!record.deletedAt) {
        yield separator + inExport(record);
        separator = ",\n";
      }
    }
  }
  yield `]},\n"trash":[${trash.map((line) => `\n${line}`).join(",")}]}\n`;
}

/** Without `rev`: where it is imported, it gets a new one. */
function inExport({ id, createdAt, updatedAt, fields }: Stored): string {
  return JSON.stringify({ id, createdAt, updatedAt, ...fields });
}

function inTrash({ kind, id, createdAt, updatedAt, deletedAt, deletedWith, fields }: Stored): string {
  return JSON.stringify({ kind: kind.name, id, createdAt, updatedAt, deletedAt, deletedWith, ...fields });
}
