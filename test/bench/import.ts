import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays } from "../../shared/calendar.ts";
import { newId } from "../../shared/new-id.ts";
import { now, openLab, withTable } from "./lab.ts";
import { type Metered, metered } from "./meter.ts";
import { today } from "./sample-application.ts";

const rows = 10_000;
/** Rows that one request of the same import carries out, as a progress bar needs it. */
const perCall = 1_000;

/** Rows a second through the API onto the disk, there and back, and what a row costs. */
export async function importRate(): Promise<void> {
  console.log(
    `\nImport of ${rows.toLocaleString("en")} rows of CSV in calls of ${perCall.toLocaleString("en")}, engine on the disk.`,
  );
  const folder = mkdtempSync(join(tmpdir(), "readyline-bench-"));
  try {
    await withTable(async (table) => {
      const meter = metered(table);
      const { call, send } = openLab({ table, owner: "import" });
      const importId = newId("application", now().getTime()).replace("app_", "imp_");
      const file = csv();
      const timed = async (act: () => Promise<unknown>): Promise<[seconds: number, taken: Metered]> => {
        const started = performance.now();
        const taken = await meter(act);
        return [(performance.now() - started) / 1000, taken];
      };
      const imported = await timed(async () => {
        for (let from = 1; from <= rows + 1; from += perCall)
          await send(`imports?importId=${importId}&from=${from}&to=${from + perCall - 1}`, "text/csv", file);
      });
      const undone = await timed(async () => await call("DELETE", `imports/${importId}`));
      const row = (seconds: number, { reads, writes, calls }: Metered) => ({
        "rows a second": Math.round(rows / seconds),
        "WCU a row": Number((writes / rows).toFixed(2)),
        "RCU a row": Number((reads / rows).toFixed(2)),
        "rows a table call": Math.round(rows / calls),
      });
      console.table({ import: row(...imported), undo: row(...undone) });
    }, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function csv(): string {
  const lines = Array.from({ length: rows }, (_, n) => lineOf(n));
  return ["Company,Role,Status,Date Applied,Location,Link,Notes", ...lines].join("\n");
}

function lineOf(n: number): string {
  const status = ["Applied", "Rejected", "Phone Screen", "Interview", "No Response"][n % 5];
  const on = addDays(today, -(n % 600) - 1);
  return `Company ${n},Backend Engineer,${status},${on},"Berlin, Germany",https://jobs.example/${n},Found on a board`;
}
