import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Table } from "../../functions/store/table.ts";
import { kindNamed } from "../../shared/kinds.ts";
import { type Api, freshTable, peopleOn } from "../support/api.ts";
import { idFor } from "../support/samples.ts";

let table: Table;
let api: Api;
beforeAll(async () => {
  table = await freshTable();
});
beforeEach(() => {
  api = peopleOn(table)(); // it is 2026-11-22
});

const idOf = (n: number) => idFor(kindNamed("interview") ?? expect.fail("interviews are registered"), n);
const applicationId = idFor(kindNamed("application") ?? expect.fail("applications are registered"));
const held = { applicationId, format: "video", scheduledAt: "2026-11-20T10:00:00Z", outcome: "waiting" };
const missed = { question: "What is an index?", topic: "SQL", confidence: 1, better: "A sorted copy of some columns." };
const practices = async () => (await api.get("/api/practice")).body.items;
const at = (n: number) => `/api/interviews/${idOf(n)}`;

test.each([
  ["PUT", () => api.put(at(0), { ...held, questions: [missed] })],
  ["POST", () => api.post("/api/interviews", { ...held, questions: [missed] })],
  ["POST with a key", () => api.post("/api/interviews", { ...held, questions: [missed] }, { "Idempotency-Key": "k" })],
  [
    "PATCH",
    async () => {
      await api.put(at(0), held);
      return await api.patch(at(0), { questions: [missed] });
    },
  ],
])("a missed question that a %s brings becomes practice", async (_, write) => {
  const { body } = await write();
  const [practice, ...others] = await practices();
  expect(others).toEqual([]);
  expect(practice).toMatchObject({
    prompt: missed.question,
    answer: missed.better,
    category: "database",
    dueOn: "2026-11-23",
  });
  expect(body.questions).toEqual([{ ...missed, practiceId: practice.id }]);
});

test("a batch that brings its own practice of a question, as the client does, leaves nothing more to do", async () => {
  await api.put(at(0), { ...held, questions: [missed] });
  const [{ id, rev, createdAt, updatedAt, ...fields }] = await practices();
  const other = peopleOn(table)();
  const question = { ...missed, practiceId: id };
  await other.batch([
    { op: "put", kind: "interview", id: idOf(0), fields: { ...held, questions: [question] }, rev: 0 },
    { op: "put", kind: "practice", id, fields, rev: 0 },
  ]);
  expect(await other.head()).toBe(2);
});

test("a repeat and a second device make no second practice", async () => {
  for (const _ of [1, 2]) await api.put(at(0), { ...held, questions: [missed] });
  await api.patch(at(0), { questions: [missed, { question: "And a lock?", confidence: 4 }] });
  expect(await practices()).toHaveLength(1);
});

test("a changed question changes its practice", async () => {
  const { body } = await api.put(at(0), { ...held, questions: [missed] });
  await api.patch(at(0), {
    questions: [{ ...body.questions[0], question: "What is a covering index?", confidence: 4 }],
  });
  expect(await practices()).toMatchObject([{ title: "What is a covering index?" }]);
});

test("a round that is planned pulls practice to the day before, and so does one that is moved", async () => {
  await api.put(at(0), { ...held, questions: [missed] });
  const [{ id }] = await practices();
  await api.patch(`/api/practice/${id}`, { dueOn: "2027-01-30" });
  const dueOn = async () => (await api.get(`/api/practice/${id}`)).body.dueOn;
  await api.put(at(1), { applicationId, scheduledAt: "2026-12-10T10:00:00Z", timeZone: "Europe/Berlin" });
  expect(await dueOn()).toBe("2026-12-09");
  await api.patch(at(1), { scheduledAt: "2026-12-02T10:00:00Z" });
  expect(await dueOn()).toBe("2026-12-01");
});

test("a question and the next round in one batch know of each other", async () => {
  await api.batch([
    { op: "put", kind: "interview", id: idOf(0), fields: { ...held, questions: [missed] } },
    { op: "put", kind: "interview", id: idOf(1), fields: { applicationId, scheduledAt: "2026-11-23T10:00:00Z" } },
  ]);
  expect(await practices()).toMatchObject([{ dueOn: "2026-11-22" }]);
});

test("a practice in the trash is not made again by what had been missed before", async () => {
  const { body } = await api.put(at(0), { ...held, questions: [missed] });
  await api.delete(`/api/practice/${body.questions[0].practiceId}`);
  await api.patch(at(0), { questions: [{ ...body.questions[0], answer: "I guessed" }], debrief: "Hm" });
  expect(await practices()).toEqual([]);
});

test("what an import restores makes nothing of its own", async () => {
  await api.put(at(0), { ...held, questions: [missed] });
  const [{ id }] = await practices();
  await api.delete(`/api/practice/${id}`);
  const backup = (await api.get("/api/export")).body;
  const other = peopleOn(table)();
  expect((await other.post("/api/imports", backup)).status).toBe(200);
  expect((await other.get("/api/practice")).body.items).toEqual([]);
  expect((await other.get(at(0))).body.questions).toEqual([{ ...missed, practiceId: id }]);
});

test("a hundred missed questions are taken at once, and more than a transaction holds are refused", async () => {
  const questions = Array.from({ length: 100 }, (_, n) => ({ ...missed, question: `Question ${n}` }));
  expect((await api.put(at(0), { ...held, questions })).status).toBe(201);
  expect((await api.get("/api/practice?limit=200")).body.items).toHaveLength(100);
  const two = [1, 2].map((n) => ({ op: "put", kind: "interview", id: idOf(n), fields: { ...held, questions } }));
  expect(await api.batch(two)).toMatchObject({ status: 413, body: { code: "too_large" } });
  expect(await api.head()).toBe(101);
});
