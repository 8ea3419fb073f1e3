import {
  GetItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
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

const goal = kindNamed("goal") ?? expect.fail("goals are registered");
const skill = kindNamed("skill") ?? expect.fail("skills are registered");
const put = (n: number, fields: object = {}) => ({
  op: "put",
  kind: "goal",
  id: idFor(goal, n),
  fields: { title: `Goal ${n}`, target: n, ...fields },
});
const puts = (count: number) => Array.from({ length: count }, (_, n) => put(n));
const titlesIn = ({ body }: { body: { items: { title: string }[] } }) => body.items.map(({ title }) => title);

test("a batch of every operation answers in order, with kind and rev", async () => {
  await api.batch(puts(2));
  const { status, body } = await api.batch([
    { op: "put", kind: "skill", id: idFor(skill), fields: { name: "Rust" } },
    { op: "patch", kind: "goal", id: idFor(goal, 0), fields: { notes: "Patched" }, rev: 1 },
    { op: "delete", kind: "goal", id: idFor(goal, 1), rev: 2 },
  ]);
  expect(status).toBe(200);
  expect(body.results).toMatchObject([
    { kind: "skill", id: idFor(skill), name: "Rust", rev: expect.any(Number) },
    { kind: "goal", id: idFor(goal, 0), title: "Goal 0", notes: "Patched" },
    { id: idFor(goal, 1), deleted: true },
  ]);
  expect((await api.get(`/api/goals/${idFor(goal, 0)}`)).body).toMatchObject({ notes: "Patched" });
  expect(await api.head()).toBe(5);
});

test("operations on one record follow one another, and make one change", async () => {
  const id = idFor(goal, 1);
  const { body } = await api.batch([
    put(1),
    { op: "patch", kind: "goal", id, fields: { notes: "First" } },
    { op: "patch", kind: "goal", id, fields: { tags: ["second"] } },
  ]);
  expect(body.results.at(-1)).toMatchObject({ title: "Goal 1", notes: "First", tags: ["second"], rev: 1 });
  expect(body.results.every((one: unknown) => JSON.stringify(one) === JSON.stringify(body.results[0]))).toBe(true);
  const again = await api.batch([{ op: "delete", kind: "goal", id }, put(1, { notes: "Back" })]);
  expect(again.body.results[1]).toMatchObject({ notes: "Back", rev: 2 });
  expect((await api.get("/api/changes?since=1")).body).toMatchObject({ items: [{ id }], deleted: [], rev: 2 });
});

test.each([
  ["stale", { op: "patch", kind: "goal", id: idFor(goal, 0), fields: { notes: "x" }, rev: 7 }, 412, "stale"],
  ["invalid", put(5, { target: "much" }), 422, "invalid"],
  ["invalid once merged", { op: "patch", kind: "goal", id: idFor(goal, 0), fields: { title: null } }, 422, "invalid"],
  ["of a record that is missing", { op: "delete", kind: "goal", id: idFor(goal, 9) }, 404, "not_found"],
  ["of an unknown kind", { ...put(5), kind: "goat" }, 422, "invalid"],
  ["of another kind's id", { ...put(5), id: idFor(skill) }, 422, "invalid"],
  ["of no known sort", { ...put(5), op: "merge" }, 422, "invalid"],
  ["with a member too many", { ...put(5), force: true }, 422, "invalid"],
])("nothing of a batch is written when one operation is %s", async (_, bad, status, code) => {
  await api.batch(puts(1));
  const refused = await api.batch([put(1), put(2), bad, put(3)]);
  expect(refused).toMatchObject({ status, body: { status, code } });
  expect(titlesIn(await api.get("/api/goals"))).toEqual(["Goal 0"]);
  expect(await api.head()).toBe(1);
});

test("an issue in a batch names its operation", async () => {
  const bad = { ...put(5, { target: "much" }) };
  expect((await api.batch([put(1), bad])).body.issues).toEqual([
    { path: "operations.1.fields.target", message: "must be a number" },
  ]);
  await api.batch([put(1)]);
  const clearing = { op: "patch", kind: "goal", id: idFor(goal, 1), fields: { target: null } };
  expect((await api.batch([put(2), clearing])).body.issues).toEqual([
    { path: "operations.1.fields.target", message: "is required" },
  ]);
});

test.each([[[]], [Array.from({ length: 101 }, (_, n) => put(n))]])("a batch has 1 to 100 operations", async (list) => {
  expect((await api.batch(list)).body).toMatchObject({ status: 422, issues: [{ path: "operations" }] });
  expect(await api.head()).toBe(0);
});

test("records are numbered in the order of their operations, new or not", async () => {
  await api.batch([put(3), put(1)]);
  const { body } = await api.batch([put(0), put(1), put(2), put(3)]);
  expect(body.results.map(({ rev }: { rev: number }) => rev)).toEqual([3, 4, 5, 6]);
});

test("a batch of 100 is written whole, its revs follow one another", async () => {
  const { body } = await api.batch(puts(100));
  expect(body.results.map(({ rev }: { rev: number }) => rev)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1));
  expect((await api.get("/api/changes?since=0&limit=1000")).body.items).toHaveLength(100);
  expect((await api.get(`/api/goals/${idFor(goal, 99)}`)).status).toBe(200);
});

test("the hundredth record is checked like the others", async () => {
  await api.batch([put(99)]);
  await api.patch(`/api/goals/${idFor(goal, 99)}`, { notes: "Changed since" });
  const refused = await api.batch([...puts(99), { ...put(99), rev: 1 }]);
  expect(refused).toMatchObject({ status: 412, body: { current: { notes: "Changed since" } } });
  expect(await api.head()).toBe(2);
});

test("of two batches that change the same hundredth record, one is refused", async () => {
  const shared = idFor(goal, 900_000);
  const own = (writer: number) => Array.from({ length: 99 }, (_, n) => put(writer * 1_000 + n));
  for (const writer of [1, 2]) await api.batch(own(writer));
  const { rev } = (await api.put(`/api/goals/${shared}`, { title: "Shared", target: 1 })).body;
  const writers = [1, 2].map((writer) => {
    const last = { op: "patch", kind: "goal", id: shared, fields: { notes: `${writer}` }, rev };
    return peopleOn(sameTable(table))(api.owner).batch([...own(writer), last]);
  });
  const answers = await Promise.all(writers);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  expect(await api.head()).toBe(299);
});

/** A batch of 100 that was cut off after its first transaction: 99 rows, the promise of the last, and what it replaces. */
async function cutOff(): Promise<{ readonly owner: string; readonly late: string }> {
  const owner = `cut-${crypto.randomUUID()}`;
  const writer = peopleOn(table)(owner);
  const late = idFor(goal, 99);
  const at = (sk: string) => ({ TableName: table.name, Key: { pk: { S: `USER#${owner}` }, sk: { S: sk } } });
  const read = async () => (await table.client.send(new GetItemCommand(at(late)))).Item;
  await writer.batch([put(99, { title: "Before" })]);
  const before = await read();
  await writer.batch(puts(100));
  const promised = await read();
  await table.client.send(new PutItemCommand({ TableName: table.name, Item: before }));
  await table.client.send(
    new UpdateItemCommand({
      ...at("HEAD"),
      UpdateExpression: "SET pending = :rows",
      ExpressionAttributeValues: { ":rows": { S: JSON.stringify([promised]) } },
    }),
  );
  return { owner, late };
}

test.each([
  ["the reader of the feed", (next: Api) => next.get("/api/changes?since=99")],
  ["the next writer", (next: Api) => next.post("/api/skills", { name: "Next" })],
  ["a writer of the same record", (next: Api) => next.patch(`/api/goals/${idFor(goal, 99)}`, { notes: "Next" })],
  ["the next batch of 100", (next: Api) => next.batch(puts(100))],
])("what was promised before a crash is written by %s", async (_, act) => {
  const { owner, late } = await cutOff();
  const next = peopleOn(sameTable(table))(owner);
  expect((await act(next)).status).toBeLessThan(300);
  expect((await next.get(`/api/goals/${late}`)).body).toMatchObject({ title: "Goal 99", target: 99 });
  const { items, rev } = (await next.get("/api/changes?since=0&limit=1000")).body;
  expect(items.length).toBeGreaterThanOrEqual(100);
  expect(rev).toBe(await next.head());
});

test("a reader that meets another who is writing what was promised waits for it", async () => {
  const { owner } = await cutOff();
  const later = sameTable(table);
  let met = 0;
  later.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName !== "TransactWriteItemsCommand" || met++ > 0) return await next(args);
        const CancellationReasons = [{ Code: "TransactionConflict" }, { Code: "TransactionConflict" }];
        throw new TransactionCanceledException({ message: "Conflict", $metadata: {}, CancellationReasons });
      },
    { step: "initialize" },
  );
  const { items } = (await peopleOn(later)(owner).get("/api/changes?since=99&limit=1000")).body;
  expect(items.at(-1)).toMatchObject({ id: idFor(goal, 99), title: "Goal 99" });
  expect(met).toBe(2);
});
