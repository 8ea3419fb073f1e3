import { Hono } from "hono";
import type { Kind } from "../../shared/kind.ts";
import { kinds } from "../../shared/kinds.ts";
import { profile } from "../../shared/profile.ts";
import type { Env } from "../http/env.ts";
import { isForgotten, type Stored } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import { fileName, sendFile } from "./export-file.ts";

/** The shape of the export; raised when a reader of the old one would misunderstand the new one. */
const exportSchema = 1;

/** Everything a person has, the trash included, one record a line; it imports back equal. */
export const exportAll = new Hono<Env>().get("/", (c) => {
  const file = { name: fileName(c, "", "json"), type: "application/json" };
  return sendFile(c, file, lines(c.var.store));
});

async function* lines(store: Store): AsyncGenerator<string> {
  const at = store.now();
  yield `{"format":"readyline","schema":${exportSchema},"exportedAt":${JSON.stringify(at)},\n"records":{`;
  const deleted: string[] = [];
  let comma = "\n";
  for (const kind of [...kinds, profile as unknown as Kind]) {
    yield `${comma}${JSON.stringify(kind.path)}:[`;
    comma = "],\n";
    let separator = "\n";
    for await (const record of store.everyRecord(kind)) {
      if (record.deletedAt && !isForgotten(record, at)) deleted.push(record.id);
      if (!record.deletedAt) {
        yield separator + inExport(record);
        separator = ",\n";
      }
    }
  }
  yield ']},\n"trash":[';
  yield* trashLines(store, deleted);
  yield "]}\n";
}

/** As many as the table gives in one answer. */
const readAtOnce = 100;

/** The trash comes last, and only its ids were kept. What was restored meanwhile is here, too, as it is in use. */
async function* trashLines(store: Store, ids: readonly string[]): AsyncGenerator<string> {
  let separator = "\n";
  for (let from = 0; from < ids.length; from += readAtOnce) {
    const part = ids.slice(from, from + readAtOnce);
    const found = await store.found(part);
    for (const record of part.flatMap((id) => found.get(id) ?? [])) {
      yield separator + inTrash(record);
      separator = ",\n";
    }
  }
}

/** Without `rev`: where it is imported, it gets a new one. */
function inExport({ id, createdAt, updatedAt, fields }: Stored): string {
  return JSON.stringify({ id, createdAt, updatedAt, ...fields });
}

function inTrash({ kind, id, createdAt, updatedAt, deletedAt, deletedWith, fields }: Stored): string {
  return JSON.stringify({ kind: kind.name, id, createdAt, updatedAt, deletedAt, deletedWith, ...fields });
}
