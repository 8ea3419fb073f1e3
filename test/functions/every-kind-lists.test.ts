import { beforeAll, describe, expect, test } from "vitest";
import { references } from "../../shared/id.ts";
import type { Kind } from "../../shared/kind.ts";
import { kindNamed, kinds } from "../../shared/kinds.ts";
import { type Api, freshTable, peopleOn } from "../support/api.ts";
import { type Fields, fullSample, idFor, minimalSample } from "../support/samples.ts";

let person: ReturnType<typeof peopleOn>;
beforeAll(async () => {
  person = peopleOn(await freshTable());
});

describe.each(kinds.map((kind) => [kind.path, kind] as const))("%s", (path, kind) => {
  const base = `/api/${path}`;
  const putAll = (api: Api, ids: readonly string[]) =>
    api.batch(ids.map((id) => ({ op: "put", kind: kind.name, id, fields: minimalSample(kind) })));

  test("150 records are listed in pages of any size, newest first, each once", async () => {
    const api = person();
    const ids = Array.from({ length: 150 }, (_, n) => idFor(kind, n));
    await putAll(api, ids.slice(0, 75));
    await putAll(api, ids.slice(75));
    const gone = ids.filter((_, n) => n % 50 === 7);
    await api.batch(gone.map((id) => ({ op: "delete", kind: kind.name, id })));
    const newestFirst = ids.filter((id) => !gone.includes(id)).reverse();
    for (const limit of [7, 49, 147, 200]) {
      const pages = await everyPage(api, `${base}?limit=${limit}`);
      expect(pages.flat()).toEqual(newestFirst);
      expect(pages).toHaveLength(Math.ceil(147 / limit));
    }
    expect((await api.get(base)).body.items).toHaveLength(50);
  });

  test("a list is filtered by each choice, flag and id, and by nothing else", async () => {
    const api = person();
    const [wanted, other] = [idFor(kind, 1), idFor(kind, 2)];
    await api.put(`${base}/${wanted}`, fullSample(kind));
    await api.put(`${base}/${other}`, { ...minimalSample(kind), ...otherReferences(kind) });
    for (const [name, value] of Object.entries(fullSample(kind))) {
      const found = await api.get(`${base}?${name}=${encodeURIComponent(String(value))}`);
      if (isFilter(kind, name)) expect([name, found.body.items?.map(({ id }: Fields) => id)]).toEqual([name, [wanted]]);
      else
        expect(found).toMatchObject({
          status: 400,
          body: { code: "bad_request", issues: [{ path: name, message: "is not a known field" }] },
        });
    }
  });

  test("a query that is not understood is refused", async () => {
    const api = person();
    const queries = [
      "limit=0",
      "limit=201",
      "limit=ten",
      "limit=1.5",
      "limit=",
      "cursor=no",
      "cursor=bm9uZQ",
      "none=1",
    ];
    for (const query of queries)
      expect(await api.get(`${base}?${query}`)).toMatchObject({ status: 400, body: { code: "bad_request" } });
  });
});

test("records of a parent are listed in pages too", async () => {
  const api = person();
  const interview = kindNamed("interview") as Kind; // it is registered
  const [here, there] = [1, 2].map((n) => idFor(kindNamed("application") as Kind, n)); // it is registered
  const ids = Array.from({ length: 60 }, (_, n) => idFor(interview, n));
  const fields = (n: number) => ({ applicationId: n % 2 ? here : there, outcome: n % 4 === 1 ? "passed" : "waiting" });
  await api.batch(ids.map((id, n) => ({ op: "put", kind: "interview", id, fields: fields(n) })));
  const query = `/api/interviews?limit=7&applicationId=${here}`;
  const ofHere = ids.filter((_, n) => n % 2).reverse();
  expect((await everyPage(api, query)).flat()).toEqual(ofHere);
  const passed = ids.filter((_, n) => n % 4 === 1).reverse();
  expect((await everyPage(api, `${query}&outcome=passed`)).flat()).toEqual(passed);
});

test("the trash is listed in pages, last deleted first", async () => {
  const api = person();
  const goal = kindNamed("goal") as Kind; // it is registered
  const ids = Array.from({ length: 30 }, (_, n) => idFor(goal, n));
  await api.batch(ids.map((id) => ({ op: "put", kind: "goal", id, fields: minimalSample(goal) })));
  for (const id of ids) {
    api.clock.advance(1_000);
    await api.delete(`/api/goals/${id}`);
  }
  expect((await everyPage(api, "/api/trash?limit=7")).flat()).toEqual(ids.toReversed());
});

test("a cursor of another list is refused", async () => {
  const api = person();
  const goal = kindNamed("goal") as Kind; // it is registered
  await api.batch([1, 2].map((n) => ({ op: "put", kind: "goal", id: idFor(goal, n), fields: minimalSample(goal) })));
  const { next } = (await api.get("/api/goals?limit=1")).body;
  for (const path of ["skills", "trash"])
    expect((await api.get(`/api/${path}?cursor=${next}`)).body).toMatchObject({ code: "bad_request" });
});

test("a trash cursor from before the last 30 days has nothing after it", async () => {
  const cursor = Buffer.from(`2020-01-01T00:00:00.000Z#${idFor(kindNamed("goal") as Kind)}`).toString("base64url");
  expect((await person().get(`/api/trash?cursor=${cursor}`)).body).toEqual({ items: [] });
});

async function everyPage(api: Api, query: string): Promise<readonly string[][]> {
  const pages: string[][] = [];
  for (let cursor: string | undefined; ; ) {
    const { status, body } = await api.get(cursor ? `${query}&cursor=${cursor}` : query);
    expect(status).toBe(200);
    pages.push(body.items.map(({ id }: { id: string }) => id));
    if (!body.next) return pages;
    cursor = body.next;
  }
}

function isFilter(kind: Kind, name: string): boolean {
  const field = kind.fields.shape[name]._zod.def;
  const inner = field.type === "optional" ? field.innerType : kind.fields.shape[name];
  return references.has(inner) || name === "catalogueId" || ["enum", "boolean"].includes(inner._zod.def.type);
}

/** Where a record must name another, the id of yet another one. */
function otherReferences(kind: Kind): Fields {
  const named = Object.keys(minimalSample(kind)).flatMap((name) => {
    const kindNameOfField = references.get(kind.fields.shape[name])?.kind;
    const other = kindNameOfField && kindNamed(kindNameOfField);
    return other ? [[name, idFor(other, 3)]] : [];
  });
  return Object.fromEntries(named);
}
