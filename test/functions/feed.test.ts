import { beforeEach, expect, test } from "vitest";
import type { Table } from "../../functions/store/table.ts";
import { kindNamed } from "../../shared/kinds.ts";
import { type Api, apiOn, clockAt, daysMs, freshTable, peopleOn } from "../support/api.ts";
import { idFor } from "../support/samples.ts";

let table: Table;
beforeEach(async () => {
  table ??= await freshTable();
});

const goal = kindNamed("goal") ?? expect.fail("goals are registered");
const goals = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => ({
    op: "put",
    kind: "goal",
    id: idFor(goal, from + n),
    fields: { title: `Goal ${from + n}`, target: 1 },
  }));

test("a person who has nothing has an empty feed", async () => {
  const empty = { items: [], deleted: [], rev: 0, more: false, head: 0, epoch: "" };
  expect((await apiOn(table).get("/api/changes?since=0")).body).toEqual(empty);
  expect((await apiOn(table).get("/api/changes?before=9007199254740991")).body).toEqual(empty);
});

test("changes come in order of rev with their kind, a page at a time, each record once as it is now", async () => {
  const api = apiOn(table);
  await api.batch(goals(0, 12));
  await api.patch(`/api/goals/${idFor(goal, 3)}`, { notes: "Later" });
  await api.delete(`/api/goals/${idFor(goal, 4)}`);
  await api.post("/api/skills", { name: "Rust" });
  const pages = [];
  for (let since = 0, more = true; more; ) {
    const { body } = await api.get(`/api/changes?since=${since}&limit=5`);
    pages.push(body);
    ({ rev: since, more } = body);
  }
  const revs = pages.flatMap(({ items }) => items.map(({ rev }: { rev: number }) => rev));
  expect(revs).toEqual([1, 2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 15]);
  expect(pages.flatMap(({ deleted }) => deleted)).toEqual([idFor(goal, 4)]);
  expect(pages.map(({ rev }) => rev)).toEqual([7, 12, 15]);
  expect(pages.every(({ head }) => head === 15)).toBe(true);
  expect(pages.at(-1)?.items.map(({ kind }: { kind: string }) => kind)).toEqual(["goal", "skill"]);
});

test("a new device reads back from the newest and then follows, and misses nothing in between", async () => {
  const api = apiOn(table);
  await api.batch(goals(0, 10));
  const first = (await api.get("/api/changes?before=9007199254740991&limit=4")).body;
  expect(first).toMatchObject({ rev: 7, more: true, head: 10 });
  expect(first.items.map(({ rev }: { rev: number }) => rev)).toEqual([10, 9, 8, 7]);
  await api.patch(`/api/goals/${idFor(goal, 0)}`, { notes: "Moved past the reader" });
  const second = (await api.get("/api/changes?before=7&limit=50")).body;
  expect(second).toMatchObject({ rev: 2, more: false, head: 11 });
  const after = (await api.get(`/api/changes?since=${first.head}&epoch=${first.epoch}`)).body;
  expect(after.items.map(({ notes }: { notes: string }) => notes)).toEqual(["Moved past the reader"]);
  const seen = [...first.items, ...second.items, ...after.items].map(({ id }) => id);
  expect(new Set(seen).size).toBe(10);
  expect(seen).toHaveLength(10);
});

test("a reader from the future, or of another sequence, is told to start over", async () => {
  const api = apiOn(table);
  await api.batch(goals(0, 3));
  const { epoch } = (await api.get("/api/changes?since=3")).body;
  expect(epoch).toMatch(/^[0-9a-f-]{36}$/);
  expect((await api.get(`/api/changes?since=3&epoch=${epoch}`)).status).toBe(200);
  const startOver = { status: 410, body: { code: "start_over" } };
  expect(await api.get("/api/changes?since=4")).toMatchObject(startOver);
  expect(await api.get(`/api/changes?since=3&epoch=${crypto.randomUUID()}`)).toMatchObject(startOver);
});

/** Day 0: goals 0 and 1. Day 5: goal 0 is deleted. Day 20: goal 2. Its deletion is forgotten from day 36. */
async function aMonth(): Promise<Api> {
  const clock = clockAt("2026-01-01T08:00:00Z");
  const api = peopleOn(table, clock)();
  await api.batch(goals(0, 2));
  clock.advance(daysMs(5));
  await api.delete(`/api/goals/${idFor(goal, 0)}`);
  clock.advance(daysMs(15));
  await api.batch(goals(2, 3));
  return api;
}

test.each([
  { day: 20, served: [0, 2, 3, 4], refused: [] },
  { day: 35, served: [0, 2, 3, 4], refused: [] },
  { day: 36, served: [0, 3, 4], refused: [1, 2] },
  { day: 50, served: [0, 3, 4], refused: [1, 2] },
  { day: 51, served: [0, 4], refused: [1, 2, 3] },
  { day: 400, served: [0, 4], refused: [1, 2, 3] },
])("on day $day a reader goes on from where no deletion can be forgotten yet", async ({ day, served, refused }) => {
  const { clock, get } = await aMonth();
  clock.set("2026-01-01T08:00:00Z");
  clock.advance(daysMs(day));
  for (const since of served) expect([since, (await get(`/api/changes?since=${since}`)).status]).toEqual([since, 200]);
  for (const since of refused) expect([since, (await get(`/api/changes?since=${since}`)).status]).toEqual([since, 410]);
});

test("a later write leaves it so", async () => {
  const api = await aMonth();
  api.clock.advance(daysMs(20));
  await api.batch(goals(3, 4));
  expect((await api.get("/api/changes?since=2")).status).toBe(410);
  expect((await api.get("/api/changes?since=3")).status).toBe(200);
  api.clock.advance(daysMs(20));
  expect((await api.get("/api/changes?since=4")).status).toBe(200);
  expect((await api.get("/api/changes?since=3")).status).toBe(410);
});

test.each(["since=1&before=2", "since=-1", "since=x", "before=1.5", "since=1e3", "limit=1001", "limit=0", "sinse=1"])(
  "a query that is not understood is refused: %s",
  async (query) => {
    expect((await apiOn(table).get(`/api/changes?${query}`)).body).toMatchObject({ status: 400, code: "bad_request" });
  },
);
