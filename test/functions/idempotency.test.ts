import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Table } from "../../functions/store/table.ts";
import { kindNamed } from "../../shared/kinds.ts";
import { type Api, freshTable, peopleOn, sameTable } from "../support/api.ts";
import { idFor } from "../support/samples.ts";

let table: Table;
let api: Api;
beforeAll(async () => {
  table = await freshTable();
});
beforeEach(() => {
  api = peopleOn(table)();
});

const goal = { title: "Ten applications", target: 10 };
const key = { "Idempotency-Key": "8e03978e-40d5-43dd-bc93-6894a57f9324" };
const count = async () => (await api.get("/api/goals")).body.items.length;

test("a repeat gives the first answer and writes nothing", async () => {
  const first = await api.post("/api/goals", goal, key);
  await api.patch(`/api/goals/${first.body.id}`, { notes: "Changed since" });
  api.clock.advance(23 * 3_600_000);
  const again = await api.post("/api/goals", goal, key);
  expect(again).toMatchObject({ status: 201, etag: first.etag });
  expect(again.body).toEqual(first.body);
  expect(again.headers.get("location")).toBe(`/api/goals/${first.body.id}`);
  expect([await count(), await api.head()]).toEqual([1, 2]);
});

test("a repeat with a client-made id gives the first answer too", async () => {
  const id = idFor(kindNamed("goal") ?? expect.fail("goals are registered"));
  const first = await api.post("/api/goals", { id, ...goal }, key);
  expect(await api.post("/api/goals", { id, ...goal }, key)).toMatchObject({ status: 201, body: first.body });
  expect(await api.head()).toBe(1);
});

test("a key stands for one request", async () => {
  await api.post("/api/goals", goal, key);
  const reused = { status: 422, body: { code: "key_reused" } };
  expect(await api.post("/api/goals", { ...goal, target: 11 }, key)).toMatchObject(reused);
  expect(await api.post("/api/skills", { name: "Rust" }, key)).toMatchObject(reused);
  expect(await api.head()).toBe(1);
});

test("without a key, or with another, a repeat is another record", async () => {
  await api.post("/api/goals", goal, key);
  await api.post("/api/goals", goal);
  await api.post("/api/goals", goal, { "Idempotency-Key": "another" });
  expect(await count()).toBe(3);
});

test("after 24 hours a key is free, whether or not the table has forgotten it", async () => {
  const first = await api.post("/api/goals", goal, key);
  api.clock.advance(24 * 3_600_000);
  const later = await api.post("/api/goals", { ...goal, target: 12 }, key);
  expect(later.status).toBe(201);
  expect(later.body.id).not.toBe(first.body.id);
  expect(await api.post("/api/goals", { ...goal, target: 12 }, key)).toMatchObject({ body: later.body });
});

test("a request that was refused leaves its key free", async () => {
  expect((await api.post("/api/goals", { ...goal, target: "ten" }, key)).status).toBe(422);
  expect((await api.post("/api/goals", goal, key)).status).toBe(201);
});

test("people do not share keys", async () => {
  const first = await api.post("/api/goals", goal, key);
  const other = await peopleOn(table)().post("/api/goals", goal, key);
  expect(other).toMatchObject({ status: 201, body: { rev: 1 } });
  expect(other.body.id).not.toBe(first.body.id);
});

test("of eight repeats at once one writes, and all get its answer", async () => {
  const apis = Array.from({ length: 8 }, () => peopleOn(sameTable(table))(api.owner));
  const answers = await Promise.all(apis.map((one) => one.post("/api/goals", goal, key)));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect([await count(), await api.head()]).toEqual([1, 1]);
});

test.each(["", "a".repeat(256), "käse", "a\tb"])("a key that is not plain text is refused: %j", async (bad) => {
  expect(await api.post("/api/goals", goal, { "Idempotency-Key": bad })).toMatchObject({
    status: 400,
    body: { code: "bad_request" },
  });
  expect(await api.head()).toBe(0);
});
