import { beforeAll, expect, inject, test } from "vitest";
import { createTable, openTable } from "../../functions/store/table.ts";
import { kindNamed } from "../../shared/kinds.ts";
import { type Answer, type Api, peopleOn } from "../support/api.ts";
import { type Consumption, meterOf } from "../support/consumption.ts";
import { idFor } from "../support/samples.ts";

const sizes = [100, 10_000] as const;
const application = kindNamed("application") ?? expect.fail("applications are registered");
const idOf = (n: number) => idFor(application, n);
const at = (n: number) => `/api/applications/${idOf(n)}`;

/** A person with so many records, of which ten are on the agenda. */
type Person = { readonly api: Api; readonly count: number };
let people: readonly Person[];
let measure: (act: () => Promise<unknown>) => Promise<Consumption>;

beforeAll(async () => {
  const table = openTable(`cost-${crypto.randomUUID()}`, { endpoint: inject("dynamo") });
  measure = meterOf(table);
  await createTable(table);
  const person = peopleOn(table);
  people = await Promise.all(
    sizes.map(async (count) => {
      const api = person();
      for (let n = 0; n < count; n += 99)
        await api.batch(Array.from({ length: Math.min(99, count - n) }, (_, k) => seed(n + k)));
      return { api, count };
    }),
  );
}, 60_000);

const seed = (n: number) => ({
  op: "put",
  kind: "application",
  id: idOf(n),
  fields: {
    company: `Company ${String(n).padStart(6, "0")}`,
    role: "Developer",
    stage: "applied",
    notes: "Some notes. ".repeat(20),
    ...(n < 10 && { followUpOn: "2026-11-23" }),
  },
});

type Action = readonly [name: string, act: (person: Person) => Promise<Answer>, calls: readonly string[]];

const actions: readonly Action[] = [
  ["opening with nothing changed", async ({ api, count }) => api.get(`/api/changes?since=${count}`), ["GetItem"]],
  [
    "the first page of a new device",
    ({ api }) => api.get("/api/changes?before=9007199254740991&limit=50"),
    ["GetItem", "Query"],
  ],
  ["the agenda", ({ api }) => api.get("/api/agenda"), ["Query"]],
  ["a list of 50", ({ api }) => api.get("/api/applications"), ["Query"]],
  ["a detail", ({ api }) => api.get(at(50)), ["GetItem"]],
  [
    "a create",
    ({ api }) => api.post("/api/applications", { ...seed(0).fields, id: idOf(20_000) }),
    ["TransactWriteItems"],
  ],
  [
    "a create with a key",
    ({ api }) => api.post("/api/applications", { ...seed(0).fields, id: idOf(20_001) }, { "Idempotency-Key": "k" }),
    ["TransactWriteItems"],
  ],
  ["a patch", ({ api }) => api.patch(at(50), { notes: "Changed" }), ["GetItem", "TransactWriteItems"]],
  ["a move", ({ api }) => api.post(`${at(51)}/moves`, { stage: "screening" }), ["GetItem", "TransactWriteItems"]],
  [
    "a batch of 20",
    ({ api }) => api.batch(Array.from({ length: 20 }, (_, n) => seed(60 + n))),
    ["BatchGetItem", "TransactWriteItems"],
  ],
  [
    "following one change",
    async ({ api }) => api.get(`/api/changes?since=${(await api.head()) - 1}`),
    ["GetItem", "GetItem", "Query"],
  ],
  ["a delete", ({ api }) => api.delete(at(52)), ["Query", "GetItem", "TransactWriteItems"]],
  ["the trash", ({ api }) => api.get("/api/trash"), ["Query", "GetItem"]],
  [
    "a restore",
    ({ api }) => api.post(`/api/trash/${idOf(52)}/restore`, ""),
    ["Query", "GetItem", "TransactWriteItems"],
  ],
];

test.each(actions)("%s costs the same with 100 records and with 10,000", async (_, act, calls) => {
  const costs: Consumption[] = [];
  for (const person of people)
    costs.push(await measure(async () => expect((await act(person)).status).toBeLessThan(300)));
  const [small, large] = costs;
  expect(large).toEqual(small);
  expect(small?.calls).toEqual(calls);
  expect(small?.units).toBeGreaterThan(0);
});

test("a delete with children takes three calls as well", async () => {
  const [{ api } = expect.fail("there is a person")] = people;
  const interviews = Array.from({ length: 5 }, () => ({ applicationId: idOf(53), format: "video" }));
  for (const fields of interviews) await api.post("/api/interviews", fields);
  const { calls } = await measure(() => api.delete(at(53)));
  expect(calls).toEqual(["Query", "BatchGetItem", "TransactWriteItems"]);
});
