import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays } from "../../shared/calendar.ts";
import { openLab, withTable } from "./lab.ts";
import { metered } from "./meter.ts";
import { today } from "./sample-application.ts";

const rows = 10_000;
const perCall = 1_000;

/** Rows a second through the API onto the disk, and what a row costs. */
export async function importRate(): Promise<void> {
  console.log(
    `\nImport of ${rows.toLocaleString("en")} rows of CSV in calls of ${perCall.toLocaleString("en")}, engine on the disk.`,
  );
  const folder = mkdtempSync(join(tmpdir(), "readyline-bench-"));
  try {
    await withTable(async (table) => {
      const meter = metered(table);
      const { send } = openLab({ table, owner: "import" });
      const started = performance.now();
      const { reads, writes, calls } = await meter(async () => {
        for (let from = 0; from < rows; from += perCall)
          await send("imports?kind=application", "text/csv", csvFrom(from));
      });
      const seconds = (performance.now() - started) / 1000;
      console.table({
        import: {
          "rows a second": Math.round(rows / seconds),
          "WCU a row": Number((writes / rows).toFixed(2)),
          "RCU a row": Number((reads / rows).toFixed(2)),
          "rows a table call": Math.round(rows / calls),
        },
      });
    }, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function csvFrom(from: number): string {
  const lines = Array.from({ length: perCall }, (_, n) => lineOf(from + n));
  return ["Company,Role,Status,Date Applied,Location,Link,Notes", ...lines].join("\n");
}

function lineOf(n: number): string {
  const status = ["Applied", "Rejected", "Phone Screen", "Interview", "No Response"][n % 5];
  const on = addDays(today, -(n % 600) - 1);
  return `Company ${n},Backend Engineer,${status},${on},"Berlin, Germany",https://jobs.example/${n},Found on a board`;
}
