import { beforeAll, expect, test } from "vitest";
import { headerOf } from "../../shared/export/columns.ts";
import { kinds } from "../../shared/kinds.ts";
import { type Api, freshTable, peopleOn } from "../support/api.ts";
import { hostileTexts } from "../support/hostile-text.ts";
import { send } from "../support/imports.ts";
import { fullSample, idFor, minimalSample } from "../support/samples.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable());
});

/** Records of every kind with texts of all sorts in them, one of each in the trash. */
async function everything(): Promise<Api> {
  const api = person();
  for (const kind of kinds) {
    const samples = [
      fullSample(kind),
      minimalSample(kind),
      { ...fullSample(kind), tags: hostileTexts, notes: hostileTexts.join("\r\n") },
      ...hostileTexts.map((notes) => ({ ...minimalSample(kind), notes })),
      { ...minimalSample(kind), tags: [], notes: "x".repeat(20_000) },
    ];
    const operations = samples.map((fields, n) => ({ op: "put", kind: kind.name, id: idFor(kind, n), fields }));
    expect((await api.batch(operations)).status).toBe(200);
    api.clock.advance(60_000);
    await api.patch(`/api/${kind.path}/${idFor(kind, 1)}`, { tags: ["patched"] });
    await api.delete(`/api/${kind.path}/${idFor(kind, 3)}`);
  }
  return api;
}

test("the table of each kind, imported into an empty instance, is exported equal byte for byte", async () => {
  const [api, other] = [await everything(), person()];
  other.clock.advance(1_000);
  for (const { path } of kinds) {
    const { status, text, headers } = await api.get(`/api/export/${path}.csv`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/csv; charset=UTF-8");
    expect(headers.get("content-disposition")).toBe(`attachment; filename="readyline-${path}-2026-11-22.csv"`);
    const { body } = await send(other, text);
    expect(body, path).toMatchObject({ format: "readyline", problems: [], created: hostileTexts.length + 3 });
    expect((await other.get(`/api/export/${path}.csv`)).text, path).toBe(text);
  }
});

test("a table begins with a byte order mark and the names of its columns, ends its rows in CRLF, and holds no formula", async () => {
  const api = person();
  await api.post("/api/companies", { name: "=cmd|' /C calc'!A0", notes: "@SUM(A1)" });
  const bytes = await (await api.send("/api/export/companies.csv")).text;
  const [header = "", row = "", end] = bytes.split("\r\n");
  expect(header.replace("\ufeff", "").split(",")).toEqual(
    headerOf(kinds.find(({ path }) => path === "companies") ?? expect.fail()),
  );
  expect(row).toContain(",'=cmd|' /C calc'!A0,");
  expect(row).toContain(",'@SUM(A1),");
  expect(end).toBe("");
});

test("a table imports into a full instance without touching what is there, and its import can be undone", async () => {
  const [from, to] = [person(), person()];
  const { body: both } = await from.post("/api/stories", { title: "Theirs" });
  await from.post("/api/stories", { title: "New" });
  await to.put(`/api/stories/${both.id}`, { title: "Mine" });
  const { body } = await send(to, (await from.get("/api/export/stories.csv")).text);
  expect(body).toMatchObject({ created: 1, skipped: 1 });
  expect((await to.get(`/api/stories/${both.id}`)).body.title).toBe("Mine");
  expect((await to.delete(`/api/imports/${body.importId}`)).body).toMatchObject({ removed: 1 });
});

test("an empty table is its header, and imports", async () => {
  const { text } = await person().get("/api/export/goals.csv");
  expect(text.split("\r\n")).toHaveLength(2);
  expect((await send(person(), text)).body).toMatchObject({ format: "readyline", created: 0, problems: [] });
});

test("there is no table of what is no kind, nor of the profile", async () => {
  for (const path of ["spells.csv", "profile.csv", "contacts.pdf", "contacts", ".csv", "Contacts.csv"])
    expect((await person().get(`/api/export/${path}`)).status, path).toBe(404);
  expect((await person().post("/api/export/contacts.csv", {})).status).toBe(405);
});

test("people come back from their cards as they were", async () => {
  const [api, other] = [person(), person()];
  const ada = { name: "Ada King", company: "Engines; Ltd", emails: ["ada@example.org"], notes: "Met, at\nthe salon" };
  await api.post("/api/contacts", ada);
  await api.post("/api/contacts", { name: "王小明" });
  const { text, headers } = await api.get("/api/export/contacts.vcf");
  expect(headers.get("content-type")).toBe("text/vcard; charset=UTF-8");
  await send(other, text, "", "text/vcard");
  const { items } = (await other.get("/api/contacts")).body;
  expect(items).toHaveLength(2);
  expect(items).toEqual(
    expect.arrayContaining([expect.objectContaining(ada), expect.objectContaining({ name: "王小明" })]),
  );
});

test("nobody exports what is another's", async () => {
  await person().post("/api/contacts", { name: "Ada" });
  const { get } = person();
  expect((await get("/api/export/contacts.vcf")).text).toBe("");
  expect((await get("/api/export/contacts.csv")).text).not.toContain("Ada");
});
