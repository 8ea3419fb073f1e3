import { beforeAll, beforeEach, expect, test } from "vitest";
import { kinds } from "../../shared/kinds.ts";
import { type Api, clockAt, daysMs, freshTable, peopleOn } from "../support/api.ts";
import { hostileTexts } from "../support/hostile-text.ts";
import { fullSample, idFor, minimalSample, profileKind } from "../support/samples.ts";

const noon = "2026-11-22T12:00:00Z";
const clock = clockAt(noon);
let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable(), clock);
});
beforeEach(() => clock.set(noon));

/** A person with several records of every kind, some of them in the trash, one with what belongs to it. */
async function everything(): Promise<Api> {
  const api = person();
  for (const kind of kinds) {
    const samples = [fullSample(kind), minimalSample(kind), { ...fullSample(kind), notes: hostileTexts.join("\n") }];
    await api.batch(samples.map((fields, n) => ({ op: "put", kind: kind.name, id: idFor(kind, n), fields })));
    clock.advance(60_000);
    await api.patch(`/api/${kind.path}/${idFor(kind, 1)}`, { tags: ["patched"] });
  }
  await api.put("/api/profile", fullSample(profileKind));
  for (const kind of kinds) await api.delete(`/api/${kind.path}/${idFor(kind, 0)}`);
  return api;
}

const contentOf = ({ text }: { text: string }) => ({ ...JSON.parse(text), exportedAt: "" });

test("an export holds every record once, live or in the trash, and says what it is", async () => {
  const exported = await (await everything()).get("/api/export");
  expect(exported.status).toBe(200);
  expect(exported.headers.get("content-type")).toBe("application/json; charset=UTF-8");
  expect(exported.headers.get("content-disposition")).toBe('attachment; filename="readyline-2026-11-22.json"');
  const { format, schema, exportedAt, records, trash } = exported.body;
  expect({ format, schema, exportedAt }).toEqual({
    format: "readyline",
    schema: 1,
    exportedAt: clock.now().toISOString(),
  });
  const live = Object.values<{ id: string }[]>(records).flat();
  const ids = [...live, ...trash].map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(kinds.length * 3 + 1);
  expect(Object.keys(records)).toEqual([...kinds.map(({ path }) => path), "profile"]);
});

test("an export that is imported elsewhere is there as it was here: ids, dates, texts and trash", async () => {
  const exported = await (await everything()).get("/api/export");
  clock.advance(daysMs(10));
  const other = person();
  const imported = await other.post("/api/imports", exported.text);
  expect(imported).toMatchObject({ status: 200, body: { created: kinds.length * 3 + 1, problems: [] } });
  expect(contentOf(await other.get("/api/export"))).toEqual(contentOf(exported));
  expect((await other.post(`/api/trash/${idFor(kinds[0] ?? profileKind, 0)}/restore`, "")).status).toBe(200);
});

test("an export that is imported where it came from changes nothing", async () => {
  const api = await everything();
  const before = await api.head();
  const exported = await api.get("/api/export");
  const imported = await api.post("/api/imports", exported.text);
  expect(imported).toMatchObject({ status: 200, body: { created: 0, updated: 0 } });
  expect(contentOf(await api.get("/api/export"))).toEqual(contentOf(exported));
  expect(await api.head()).toBe(before);
});

test("an empty export is whole, and imports", async () => {
  const { text, body } = await person().get("/api/export");
  expect(Object.values(body.records).flat()).toEqual([]);
  expect(await person().post("/api/imports", text)).toMatchObject({ status: 200, body: { created: 0 } });
});
