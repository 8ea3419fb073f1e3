import type { Table } from "../../functions/store/table.ts";
import { addDays } from "../../shared/calendar.ts";
import type { KindName } from "../../shared/names.ts";
import { newId } from "../../shared/new-id.ts";
import { fill, type Lab, now, openLab, withTable } from "./lab.ts";
import { metered } from "./meter.ts";
import { today } from "./sample-application.ts";

const sizes = [100, 10_000, 50_000] as const;
const runs = 20;

/** What Today asks of the table, by how much history a person has; as many things are due in each. */
export async function todayCost(): Promise<void> {
  console.log("\nToday: GET /api/agenda with 20 things due, by the number of records of history.");
  const rows = await withTable(async (table) => {
    const meter = metered(table);
    const found = [];
    for (const size of sizes) {
      const call = await peopleWith(table, size);
      const { reads, calls } = await meter(() => call("GET", "agenda"));
      const startedAt = performance.now();
      for (let n = 0; n < runs; n++) await call("GET", "agenda");
      const ms = ((performance.now() - startedAt) / runs).toFixed(1);
      found.push({ records: size.toLocaleString("en"), "read units": reads, calls, "ms each": ms });
    }
    return found;
  });
  console.table(rows);
}

async function peopleWith(table: Table, size: number): Promise<Lab["call"]> {
  const owner = `today${size}`;
  await fill({ table, owner }, size);
  const { call } = openLab({ table, owner });
  const operations = Array.from({ length: 20 }, (_, n) => {
    const [kind, fields] = due[n % due.length] ?? due[0];
    return { op: "put", kind, id: newId(kind, now().getTime() + n), fields };
  });
  await call("POST", "batch", { operations });
  return call;
}

const due: readonly [Asking, ...Asking[]] = [
  ["contact", { name: "Ines", nextOn: today }],
  ["practice", { title: "Two sum", dueOn: addDays(today, -1) }],
  ["application", { company: "Acme", role: "Engineer", followUpOn: today, notes: "Wrote twice. ".repeat(50) }],
  ["event", { name: "Meetup", startsOn: addDays(today, 3) }],
  ["resource", { title: "A book", nextOn: addDays(today, 1) }],
];
type Asking = readonly [kind: KindName, fields: object];
