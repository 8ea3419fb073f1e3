import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Table } from "../../functions/store/table.ts";
import { kindNamed } from "../../shared/kinds.ts";
import type { KindName } from "../../shared/names.ts";
import { type Api, freshTable, peopleOn } from "../support/api.ts";
import { idFor } from "../support/samples.ts";

let table: Table;
let api: Api;
beforeAll(async () => {
  table = await freshTable();
});
beforeEach(() => {
  api = peopleOn(table)();
});

const idOf = (name: KindName, n = 0) => idFor(kindNamed(name) ?? expect.fail(`there is no ${name}`), n);
const app = idOf("application");
const at = `/api/applications/${app}`;

const families = [
  ["application", "applications", "interview", "interviews", { company: "Acme", role: "Dev" }, { applicationId: app }],
  ["practice", "practice", "attempt", "attempts", { title: "Two sum" }, { practiceId: idOf("practice"), at: moment() }],
  ["contact", "contacts", "interaction", "interactions", { name: "Ada" }, { contactId: idOf("contact"), on: day() }],
] as const;

function moment() {
  return "2026-11-20T10:00:00Z";
}
function day() {
  return "2026-11-20";
}

test.each(families)(
  "what belongs to the %s goes with it and comes back",
  async (parent, path, child, childPath, ...made) => {
    const [fields, childFields] = made;
    await api.put(`/api/${path}/${idOf(parent)}`, fields);
    const children = [0, 1, 2].map((n) => idOf(child, n));
    await api.batch(children.map((id) => ({ op: "put", kind: child, id, fields: childFields })));
    await api.delete(`/api/${childPath}/${children[2]}`);
    const before = (await api.get(`/api/${childPath}`)).body.items;
    expect((await api.delete(`/api/${path}/${idOf(parent)}`)).status).toBe(204);
    expect((await api.get(`/api/${childPath}`)).body).toEqual({ items: [] });
    expect((await api.get("/api/changes?since=5")).body.deleted.toSorted()).toEqual(
      [idOf(parent), children[0], children[1]].toSorted(),
    );
    await api.post(`/api/trash/${idOf(parent)}/restore`, "");
    const after = (await api.get(`/api/${childPath}`)).body.items;
    expect(after.map(({ id }: { id: string }) => id)).toEqual(before.map(({ id }: { id: string }) => id));
    expect((await api.get("/api/trash")).body.items.map(({ id }: { id: string }) => id)).toEqual([children[2]]);
  },
);

async function withInterviews(count: number): Promise<void> {
  await api.put(at, { company: "Acme", role: "Developer" });
  const all = Array.from({ length: count }, (_, n) => ({
    op: "put",
    kind: "interview",
    id: idOf("interview", n),
    fields: { applicationId: app, round: (n % 50) + 1 },
  }));
  for (let n = 0; n < count; n += 75) await api.batch(all.slice(n, n + 75));
}

const interviews = async () =>
  (await api.get(`/api/interviews?limit=200&applicationId=${app}`)).body.items.map(({ id }: { id: string }) => id);

test("150 interviews follow their application into the trash and back", async () => {
  await withInterviews(150);
  const before = await interviews();
  expect(before).toHaveLength(150);
  expect((await api.delete(at)).status).toBe(204);
  expect(await interviews()).toEqual([]);
  expect((await api.get("/api/changes?since=151&limit=1000")).body.deleted).toHaveLength(151);
  expect((await api.get("/api/trash?limit=100")).body.items).toHaveLength(100);
  expect((await api.post(`/api/trash/${app}/restore`, "")).status).toBe(200);
  expect(await interviews()).toEqual(before);
  expect((await api.get("/api/trash")).body).toEqual({ items: [] });
});

test("interviews with long notes follow too", async () => {
  const long = "é".repeat(20_000);
  const question = { question: long, confidence: 1, answer: long };
  const fields = { applicationId: app, notes: long, debrief: long, questions: Array(2).fill(question) };
  await api.put(at, { company: "Acme", role: "Developer" });
  for (let n = 0; n < 18; n++) await api.put(`/api/interviews/${idOf("interview", n)}`, fields);
  expect((await api.delete(at)).status).toBe(204);
  expect(await interviews()).toEqual([]);
  expect((await api.post(`/api/trash/${app}/restore`, "")).status).toBe(200);
  expect(await interviews()).toHaveLength(18);
});

test("a delete of an old version leaves the record and all 100 that belong to it as they are", async () => {
  await withInterviews(100);
  await api.patch(at, { notes: "Changed elsewhere" });
  const head = await api.head();
  expect(await api.delete(at, { "If-Match": '"1"' })).toMatchObject({ status: 412, body: { code: "stale" } });
  expect(await interviews()).toHaveLength(100);
  expect(await api.head()).toBe(head);
});

test("a batch may name a record and what belongs to it", async () => {
  await withInterviews(3);
  const deletes = [
    { op: "delete", kind: "interview", id: idOf("interview", 0) },
    { op: "delete", kind: "application", id: app },
    { op: "delete", kind: "interview", id: idOf("interview", 2) },
  ];
  expect((await api.batch(deletes)).body.results).toEqual([
    { id: idOf("interview", 0), deleted: true },
    { id: app, deleted: true },
    { id: idOf("interview", 2), deleted: true },
  ]);
  expect(await interviews()).toEqual([]);
});

test("what was taken out of the trash by itself stays out, and what is deleted alone does not come back", async () => {
  await withInterviews(2);
  await api.delete(at);
  expect((await api.post(`/api/trash/${idOf("interview", 1)}/restore`, "")).status).toBe(200);
  await api.delete(`/api/interviews/${idOf("interview", 1)}`);
  await api.post(`/api/trash/${app}/restore`, "");
  expect(await interviews()).toEqual([idOf("interview", 0)]);
});
