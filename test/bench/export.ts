import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commit } from "../../functions/store/commit.ts";
import type { Table } from "../../functions/store/table.ts";
import { kinds } from "../../shared/kinds.ts";
import { newId } from "../../shared/new-id.ts";
import { hostileTexts } from "../support/hostile-text.ts";
import { fullSample, profileKind } from "../support/samples.ts";
import { type Lab, now, openLab, withTable } from "./lab.ts";

const records = 20_000;
const writtenAtOnce = 98;
/** As the client sends an export: so many records in a request. */
const sent = 490;

/** Everything out of an instance, into an empty one and out again: whether it is the same, and the memory it takes. */
export async function exportAndBack(): Promise<void> {
  console.log(
    `\nExport of ${records.toLocaleString("en")} records of all kinds, into an empty instance and out again.`,
  );
  const folder = mkdtempSync(join(tmpdir(), "readyline-bench-"));
  try {
    await withTable(async (table) => {
      let at = now().getTime();
      const lab = (owner: string) => openLab({ table, owner, clock: () => new Date(at) });
      const [here, there] = [lab("here"), lab("there")];
      await fillWithAll({ table, owner: "here" });
      await here.call("PUT", "profile", fullSample(profileKind));
      at += 3 * 86_400_000;
      const first = await exported(here, join(folder, "first.json"));
      const import_ = await imported(there, join(folder, "first.json"));
      at += 86_400_000;
      const second = await exported(there, join(folder, "second.json"));
      console.table({ export: first.figures, import: import_, "export again": second.figures });
      console.log(`Equal but for the date: ${first.digest === second.digest ? "yes, byte for byte" : "NO"}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Records of all kinds in turn, with long and hostile texts; every twentieth is in the trash. */
async function fillWithAll(context: { readonly table: Table; readonly owner: string }): Promise<void> {
  const samples = kinds.map((kind) => ({ kind, fields: fullSample(kind) }));
  const at = now().toISOString();
  for (let from = 0; from < records; from += writtenAtOnce) {
    const writes = Array.from({ length: Math.min(writtenAtOnce, records - from) }, (_, n) => {
      const { kind, fields } = samples[(from + n) % samples.length] ?? { kind: profileKind, fields: {} };
      const id = newId(kind.name, now().getTime() + from + n);
      const gone = (from + n) % 20 === 0 && { deletedAt: at };
      const dates = { createdAt: at, updatedAt: at, ...gone };
      return {
        next: { kind, id, rev: 0, ...dates, fields: { ...fields, notes: notesOf(from + n) } },
        expected: undefined,
      };
    });
    await commit({ ...context, now }, writes);
  }
}

function notesOf(n: number): string {
  return `${hostileTexts[n % hostileTexts.length]}\n${"It went well, and they will call back. ".repeat(n % 20)}`;
}

/** Writes the export into a file as it comes, so that the memory seen is the API's. */
async function exported({ answer }: Lab, path: string) {
  const memory = watched();
  const { body } = await answer("GET", "export", {});
  const file = await open(path, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const part of body ?? []) {
    const text =
      bytes === 0
        ? Buffer.from(part)
            .toString("utf8")
            .replace(/"exportedAt":"[^"]*"/, "")
        : part;
    hash.update(text);
    await file.write(part);
    bytes += part.byteLength;
    memory.look();
  }
  await file.close();
  return { digest: hash.digest("hex"), figures: { MB: megabytes(bytes), ...memory.figures() } };
}

async function imported({ send }: Lab, path: string) {
  const memory = watched();
  const text = readFileSync(path, "utf8");
  const { records, trash, ...head } = JSON.parse(text);
  const live = Object.entries<object[]>(records).flatMap(([kind, list]) =>
    list.map((record) => [kind, record] as const),
  );
  const all = [...live, ...trash.map((record: object) => ["", record] as const)];
  for (let from = 0; from < all.length; from += sent) {
    const byKind = Map.groupBy(all.slice(from, from + sent), ([kind]) => kind);
    const gone = byKind.get("") ?? [];
    byKind.delete("");
    const part = Array.from(byKind, ([kind, list]) => [kind, list.map(([, record]) => record)]);
    const body = { ...head, records: Object.fromEntries(part), trash: gone.map(([, record]) => record) };
    await send("imports", "application/json", JSON.stringify(body));
    memory.look();
  }
  return { MB: megabytes(Buffer.byteLength(text)), ...memory.figures() };
}

/** The memory of this process, which is the API's and the measure's own. */
function watched() {
  const started = performance.now();
  const before = process.memoryUsage.rss();
  let peak = before;
  return {
    look: () => {
      peak = Math.max(peak, process.memoryUsage.rss());
    },
    figures: () => ({
      "memory before": megabytes(before),
      "memory at its peak": megabytes(peak),
      seconds: Math.round((performance.now() - started) / 1000),
    }),
  };
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);
