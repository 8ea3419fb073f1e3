import { beforeAll, describe, expect, test } from "vitest";
import { kinds } from "../../shared/kinds.ts";
import { type Api, freshTable, peopleOn } from "../support/api.ts";
import { hostileTexts } from "../support/hostile-text.ts";
import { type Fields, fullSample, idFor } from "../support/samples.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable());
});

describe.each(kinds.map((kind) => [kind.path, kind] as const))("%s", (path, kind) => {
  const records = hostileTexts.map((text, n) => ({ id: idFor(kind, n), ...withText(fullSample(kind), text) }));
  const written = async (): Promise<Api> => {
    const api = person();
    const answer = await api.batch(records.map(({ id, ...fields }) => ({ op: "put", kind: kind.name, id, fields })));
    expect(answer.status).toBe(200);
    return api;
  };

  test("every free text comes back as it was written, on every route", async () => {
    const api = await written();
    const expected = (items: readonly Fields[]) => expect(items.map(bare)).toEqual(records);
    expected((await api.get(`/api/${path}?limit=200`)).body.items.toReversed());
    expected((await api.get("/api/changes?since=0&limit=1000")).body.items);
    expected(JSON.parse((await api.get("/api/export")).text).records[path]);
    const [first = { id: "" }] = records;
    expect(bare((await api.patch(`/api/${path}/${first.id}`, { notes: hostileTexts.join("\n") })).body)).toEqual({
      ...first,
      notes: hostileTexts.join("\n"),
    });
    await api.batch(records.slice(1).map(({ id }) => ({ op: "delete", kind: kind.name, id })));
    expected([first, ...(await api.get("/api/trash?limit=100")).body.items].toSorted(byId));
  });
});

test("a title on the agenda is as it was written", async () => {
  const api = person();
  const goals = hostileTexts.map((title) => ({ title, target: 1, byOn: "2026-11-22" }));
  await api.batch(goals.map((fields, n) => ({ op: "put", kind: "goal", id: idFor(goalKind, n), fields })));
  const { items } = (await api.get("/api/agenda")).body;
  expect(items.map(({ title }: { title: string }) => title)).toEqual(hostileTexts);
});

const goalKind = kinds.find(({ name }) => name === "goal") ?? expect.fail("goals are registered");

/** The sample with a text in each place where any text may stand, names of its own included. */
function withText(value: Fields, text: string): Fields {
  const changed = (inner: unknown): unknown => {
    if (typeof inner === "string") return inner.startsWith("Some ") ? text : inner;
    if (Array.isArray(inner)) return inner.map(changed);
    return typeof inner === "object" && inner !== null ? withText(inner as Fields, text) : inner; // just tested
  };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [changed(name), changed(inner)]));
}

function bare({ kind: _, rev: __, createdAt: ___, updatedAt: ____, deletedAt: _____, ...rest }: Fields): Fields {
  return rest;
}

function byId(a: Fields, b: Fields): number {
  return String(a.id) < String(b.id) ? -1 : 1;
}
