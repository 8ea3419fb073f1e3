import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { kinds } from "../../shared/kinds.ts";
import { clockAt, daysMs, freshTable, peopleOn } from "../support/api.ts";
import { fullSample, idFor, minimalSample } from "../support/samples.ts";

const noon = "2026-11-22T12:00:00.000Z";
const clock = clockAt(noon);
let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable(), clock);
});
beforeEach(() => clock.set(noon));

/** Each promise is kept by each kind, for a person of its own. */
describe.each(kinds.map((kind) => [kind.path, kind] as const))("%s", (path, kind) => {
  const base = `/api/${path}`;
  const full = fullSample(kind);

  /** A person with one full record. */
  async function oneRecord() {
    const api = person();
    const made = await api.post(base, full);
    expect(made.status).toBe(201);
    return { api, made, id: String(made.body.id), at: `${base}/${made.body.id}` };
  }

  test("has a sample that fills every field", () => {
    expect(Object.keys(full).sort()).toEqual(Object.keys(kind.fields.shape).sort());
  });

  test("a create answers 201 with what was sent, where it is, and its tag", async () => {
    const { made } = await oneRecord();
    expect(made.body).toEqual({ id: made.body.id, rev: 1, createdAt: noon, updatedAt: noon, ...full });
    expect(made.headers.get("location")).toBe(`${base}/${made.body.id}`);
    expect(made.etag).toBe('"1"');
  });

  test("a create takes nothing but what the kind cannot do without", async () => {
    const api = person();
    const made = await api.post(base, minimalSample(kind));
    expect(made.status).toBe(201);
    expect((await api.get(`${base}/${made.body.id}`)).body).toEqual(made.body);
    expect(made.body).toMatchObject(minimalSample(kind));
  });

  test("a create under a client-made id is refused when the id is taken", async () => {
    const { api, id, at } = await oneRecord();
    expect(await api.post(base, { id, ...minimalSample(kind) })).toMatchObject({
      status: 409,
      body: { code: "conflict" },
    });
    expect((await api.get(at)).body).toMatchObject(full);
  });

  test("a read gives what was written, and 304 to who has it already", async () => {
    const { api, at, made } = await oneRecord();
    const read = await api.get(at);
    expect(read).toMatchObject({ status: 200, etag: '"1"' });
    expect(read.body).toEqual(made.body);
    expect(await api.get(at, { "If-None-Match": '"1"' })).toMatchObject({ status: 304, etag: '"1"', text: "" });
    expect(await api.get(at, { "If-None-Match": '"7", W/"1"' })).toMatchObject({ status: 304 });
    expect(await api.get(at, { "If-None-Match": '"2"' })).toMatchObject({ status: 200 });
  });

  test("a patch changes what it names, clears what it nulls and leaves the rest", async () => {
    const { api, at, made } = await oneRecord();
    clock.advance(1_000);
    const patched = await api.patch(at, { notes: "Changed", tags: null }, { "If-Match": made.etag });
    const { tags: _, ...rest } = made.body;
    const expected = { ...rest, notes: "Changed", rev: 2, updatedAt: "2026-11-22T12:00:01.000Z" };
    expect(patched).toMatchObject({ status: 200, etag: '"2"' });
    expect(patched.body).toEqual(expected);
    expect((await api.get(at)).body).toEqual(expected);
  });

  test("a patch that leaves the record invalid changes nothing", async () => {
    const { api, at, made } = await oneRecord();
    const [required] = Object.keys(minimalSample(kind));
    const bodies = [{ notes: 5 }, { tags: [""] }, { nonsense: 1 }, ...(required ? [{ [required]: null }] : [])];
    for (const body of bodies) {
      const refused = await api.patch(at, { notes: "Changed", ...body });
      expect(refused).toMatchObject({ status: 422, body: { code: "invalid" } });
      expect(refused.body.issues[0].path.split(".")[0]).toBe(Object.keys(body)[0]);
    }
    expect((await api.get(at)).body).toEqual(made.body);
    expect(await api.head()).toBe(1);
  });

  test("what only the store writes cannot be patched", async () => {
    const { api, at, id, made } = await oneRecord();
    for (const field of ["rev", "createdAt", "updatedAt", "id"])
      expect(await api.patch(at, { [field]: "2027-01-01T00:00:00.000Z" })).toMatchObject({
        status: 422,
        body: { issues: [{ path: field, message: "cannot be changed" }] },
      });
    expect((await api.patch(at, { id, notes: "Same id" })).status).toBe(200);
    expect((await api.get(at)).body.createdAt).toBe(made.body.createdAt);
  });

  test("a write on an old version is refused with the newest, and changes nothing", async () => {
    const { api, at, made } = await oneRecord();
    const newest = (await api.patch(at, { notes: "Mine" })).body;
    const stale = { status: 412, body: { code: "stale", current: newest } };
    const old = { "If-Match": made.etag };
    expect(await api.patch(at, { notes: "Theirs" }, old)).toMatchObject(stale);
    expect(await api.put(at, full, old)).toMatchObject(stale);
    expect(await api.delete(at, old)).toMatchObject(stale);
    expect((await api.get(at)).body).toEqual(newest);
    expect(await api.head()).toBe(2);
  });

  test("a put creates under a client-made id, and replaces the whole record", async () => {
    const { api, at, made } = await oneRecord();
    clock.advance(5_000);
    const replaced = await api.put(at, { ...minimalSample(kind), notes: "New" });
    expect(replaced).toMatchObject({ status: 200, etag: '"2"' });
    expect(replaced.body).toMatchObject({ notes: "New", createdAt: made.body.createdAt });
    expect(replaced.body).not.toHaveProperty("tags");
    const other = idFor(kind, 9);
    const created = await api.put(`${base}/${other}`, full, { "If-None-Match": "*" });
    expect(created).toMatchObject({ status: 201, etag: '"3"', body: { id: other, ...full } });
    expect(created.headers.get("location")).toBe(`${base}/${other}`);
  });

  test("a put of what was read writes it back as it is", async () => {
    const { api, at, made } = await oneRecord();
    const again = await api.put(at, made.body, { "If-Match": made.etag });
    expect(again.body).toEqual({ ...made.body, rev: 2 });
  });

  test("a put that must not replace does not", async () => {
    const { api, at, made } = await oneRecord();
    const refused = await api.put(at, minimalSample(kind), { "If-None-Match": "*" });
    expect(refused).toMatchObject({ status: 412, body: { code: "stale", current: made.body } });
    expect((await api.get(at)).body).toEqual(made.body);
  });

  test("a delete takes it from every list to the trash and the feed", async () => {
    const { api, at, id, made } = await oneRecord();
    expect(await api.delete(at, { "If-Match": made.etag })).toMatchObject({ status: 204, text: "" });
    expect((await api.get(base)).body).toEqual({ items: [] });
    expect((await api.get("/api/agenda?to=2099-01-01")).body).toEqual({ items: [] });
    expect((await api.get("/api/changes?since=1")).body).toMatchObject({
      items: [],
      deleted: [id],
      rev: 2,
      more: false,
    });
    expect((await api.get("/api/trash")).body).toEqual({
      items: [{ ...made.body, kind: kind.name, rev: 2, deletedAt: noon }],
    });
    for (const refused of [await api.get(at), await api.patch(at, { notes: "x" }), await api.delete(at)])
      expect(refused).toMatchObject({ status: 404, body: { code: "not_found" } });
    expect(await api.head()).toBe(2);
  });

  test("a restore brings it back whole, as one more change", async () => {
    const { api, at, id, made } = await oneRecord();
    await api.delete(at);
    clock.advance(daysMs(29));
    const restored = await api.post(`/api/trash/${id}/restore`, "");
    expect(restored).toMatchObject({ status: 200, etag: '"3"' });
    expect(restored.body).toEqual({ ...made.body, rev: 3, updatedAt: "2026-12-21T12:00:00.000Z" });
    expect((await api.get(at)).body).toEqual(restored.body);
    expect((await api.get("/api/trash")).body).toEqual({ items: [] });
    expect((await api.get("/api/changes?since=2")).body).toMatchObject({
      items: [{ kind: kind.name, ...restored.body }],
      deleted: [],
      rev: 3,
    });
  });

  test("after 30 days in the trash it is gone, whether or not the table has forgotten it", async () => {
    const { api, at, id } = await oneRecord();
    await api.delete(at);
    clock.advance(daysMs(30) + 1);
    expect((await api.get("/api/trash")).body).toEqual({ items: [] });
    expect((await api.post(`/api/trash/${id}/restore`, "")).status).toBe(404);
    expect((await api.get("/api/export")).text).not.toContain(id);
  });

  test("another person finds nothing of it on any route", async () => {
    const { api, at, id, made } = await oneRecord();
    const other = person();
    const missing = { status: 404, body: { code: "not_found" } };
    expect(await other.get(at)).toMatchObject(missing);
    expect(await other.patch(at, { notes: "x" })).toMatchObject(missing);
    expect(await other.delete(at)).toMatchObject(missing);
    expect(await other.post(`/api/trash/${id}/restore`, "")).toMatchObject(missing);
    for (const op of [{ op: "patch", fields: { notes: "x" } }, { op: "delete" }])
      expect(await other.batch([{ ...op, kind: kind.name, id }])).toMatchObject(missing);
    const everywhere = ["agenda?to=2099-01-01", "changes", "changes?before=99", "trash", "export", path].map(
      async (route) => (await other.get(`/api/${route}`)).text,
    );
    expect((await Promise.all(everywhere)).join()).not.toContain(id);
    expect((await other.put(at, minimalSample(kind), { "If-None-Match": "*" })).status).toBe(201);
    await api.delete(at);
    expect((await other.get("/api/trash")).body).toEqual({ items: [] });
    expect(await other.post(`/api/trash/${id}/restore`, "")).toMatchObject({ status: 200, body: { rev: 1 } });
    expect((await api.post(`/api/trash/${id}/restore`, "")).body).toEqual({ ...made.body, rev: 3 });
  });
});
