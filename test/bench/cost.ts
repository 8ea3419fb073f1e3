import type { Table } from "../../functions/store/table.ts";
import { newId } from "../../shared/new-id.ts";
import { fill, type Lab, now, openLab, withTable } from "./lab.ts";
import { metered } from "./meter.ts";
import { sampleApplication, today } from "./sample-application.ts";

const sizes = [100, 10_000, 100_000] as const;

type Actions = Readonly<Record<string, () => Promise<unknown>>>;

/** Request units and calls to the table per action of a person, however much they have already. */
export async function cost(): Promise<void> {
  console.log(`
Cost per action: read and write request units, and calls to the table, by the number of records a person has.`);
  const costs = await withTable(async (table) => {
    const meter = metered(table);
    const found = new Map<string, Record<string, string>>();
    for (const size of sizes) {
      const actions = await actionsFor(table, size);
      for (const [name, act] of Object.entries(actions)) {
        const { reads, writes, calls } = await meter(act);
        const said = [reads && `${reads} RCU`, writes && `${writes} WCU`, `${calls} ${calls === 1 ? "call" : "calls"}`]
          .filter(Boolean)
          .join(", ");
        found.set(name, { ...found.get(name), [size.toLocaleString("en")]: said });
      }
    }
    return found;
  });
  console.table(Object.fromEntries(costs));
}

async function actionsFor(table: Table, size: number): Promise<Actions> {
  const owner = `cost${size}`;
  const ids = await fill({ table, owner }, size);
  const { call } = openLab({ table, owner });
  await addDue(call);
  const { head, epoch }: { head: number; epoch: string } = JSON.parse(await call("GET", "changes?since=0&limit=1"));
  const id = ids[Math.floor(size / 2)];
  const made = newId("application", now().getTime());
  return {
    "open the app, nothing changed": () => call("GET", `changes?since=${head}&epoch=${epoch}`),
    "first page of a new device (500)": () => call("GET", `changes?before=${Number.MAX_SAFE_INTEGER}&limit=500`),
    "agenda, 20 due": () => call("GET", `agenda?to=${today}`),
    detail: () => call("GET", `applications/${id}`),
    "list, first 50": () => call("GET", "applications"),
    create: () => call("POST", "applications", { ...sampleApplication(1), id: made }),
    edit: () => call("PATCH", `applications/${made}`, { notes: "Changed." }),
    move: () => call("POST", `applications/${made}/moves`, { stage: "offer" }),
    delete: () => call("DELETE", `applications/${made}`),
    restore: () => call("POST", `trash/${made}/restore`),
    "trash, first page": () => call("GET", "trash"),
  };
}

/** Twenty that ask for attention, at every size. */
async function addDue(call: Lab["call"]): Promise<void> {
  const operations = Array.from({ length: 20 }, (_, n) => ({
    op: "put",
    kind: "contact",
    id: newId("contact", now().getTime() + n),
    fields: { name: `Contact ${n}`, nextOn: today },
  }));
  await call("POST", "batch", { operations });
}
