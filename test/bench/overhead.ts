import { newId } from "../../shared/new-id.ts";
import { rawCalls } from "./anchors.ts";
import { type Contest, compare } from "./cpu.ts";
import { fill, openLab, withTable } from "./lab.ts";
import { sampleApplication } from "./sample-application.ts";

/** CPU time of the API per call against that of the bare SDK calls it has to make. */
export async function overhead(): Promise<void> {
  console.log(`
Handler overhead: CPU (user + system) of one call of the API, request to the last byte, over the same calls with the bare
SDK. Anchor: client-dynamodb as it comes, on items of the same content kept as a map of attributes, which it parses and no
more; get: GetItem; list: Query; create: TransactWriteItems of two; patch, move: GetItem and that; feed: GetItem and Query.`);
  await withTable(async (table, endpoint) => {
    const owner = "overhead";
    const [, id = ""] = await fill({ table, owner }, 600);
    const { call } = openLab({ table, owner });
    const raw = await rawCalls({ endpoint, table: table.name }, 600);
    let n = 0;
    const contests: readonly (Contest & { readonly goal: number })[] = [
      { name: "get", goal: 1.35, times: 60, ours: () => call("GET", `applications/${id}`), anchor: raw.get },
      {
        name: "list 50",
        goal: 0.5,
        times: 12,
        ours: () => call("GET", "applications?limit=50"),
        anchor: () => raw.list(50),
      },
      {
        name: "list 100",
        goal: 0.5,
        times: 6,
        ours: () => call("GET", "applications?limit=100"),
        anchor: () => raw.list(100),
      },
      {
        name: "create",
        goal: 1.4,
        times: 40,
        ours: () => call("POST", "applications", { ...sampleApplication(n++), id: newId("application", n) }),
        anchor: raw.create,
      },
      {
        name: "patch",
        goal: 1.4,
        times: 30,
        ours: () => call("PATCH", `applications/${id}`, { notes: `Note ${n++}` }),
        anchor: raw.change,
      },
      {
        name: "move",
        goal: 1.4,
        times: 30,
        ours: () => call("POST", `applications/${id}/moves`, { stage: n++ % 2 ? "applied" : "screening" }),
        anchor: raw.change,
      },
      {
        name: "feed of 500",
        goal: 0.5,
        times: 3,
        ours: () => call("GET", "changes?since=0&limit=500"),
        anchor: () => raw.feed(500),
      },
    ];
    const rows: Record<string, unknown> = {};
    for (const contest of contests) {
      const { oursMs, anchorMs, ofMinima, median } = await compare(contest);
      rows[contest.name] = {
        "ours ms": Number(oursMs.toFixed(2)),
        "anchor ms": Number(anchorMs.toFixed(2)),
        "ratio of minima": Number(ofMinima.toFixed(2)),
        "median of ratios": Number(median.toFixed(2)),
        goal: `≤ ${contest.goal}`,
      };
    }
    console.table(rows);
  });
}
