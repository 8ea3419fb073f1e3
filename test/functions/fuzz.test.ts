import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { kinds } from "../../shared/kinds.ts";
import { type Api, freshTable, peopleOn } from "../support/api.ts";
import { accepts, everyKind, fullSample, idFor } from "../support/samples.ts";

let person: ReturnType<typeof peopleOn>;
let api: Api;
let at: string;
beforeAll(async () => {
  person = peopleOn(await freshTable());
  api = person();
  at = `/api/applications/${(await api.post("/api/applications", { company: "Acme", role: "Dev" })).body.id}`;
});

/** A failure prints its seed, with which it comes again. */
const runs = { numRuns: 150, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false } as const;
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.constantFrom("__proto__", "id", "notes"));
const segment = fc.oneof(
  fc.constantFrom("api", "goals", "applications", "moves", "trash", "restore", "batch", "..", ".", "", "%2F", "%00"),
  fc.webSegment(),
  anyText.map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom(...everyKind.map((kind) => idFor(kind))),
);
const method = fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "SEARCH");

// `send` throws for a status of 500 and more, so that an answer is a pass.

test("no path and no method makes the API stumble", async () => {
  const query = fc.oneof(
    fc.constant(""),
    fc.webQueryParameters().map((text) => `?${text}`),
  );
  await fc.assert(
    fc.asyncProperty(method, fc.array(segment, { maxLength: 4 }), query, async (verb, path, search) => {
      const body = ["GET", "HEAD"].includes(verb)
        ? {}
        : { body: "{}", headers: { "Content-Type": "application/json" } };
      await api.send(`/api/${path.join("/")}${search}`, { method: verb, ...body });
    }),
    runs,
  );
});

test("no query of a list or the feed makes it stumble", async () => {
  const name = fc.oneof(fc.constantFrom("limit", "cursor", "since", "before", "epoch", "from", "to", "stage"), anyText);
  const value = fc.oneof(
    fc.integer().map(String),
    fc.constantFrom("2026-11-22", "0", "-0", "1e9", "9007199254740993"),
    anyText,
  );
  const path = fc.constantFrom("applications", "goals", "changes", "agenda", "trash", "insights", "export");
  await fc.assert(
    fc.asyncProperty(path, fc.dictionary(name, value, { maxKeys: 3 }), async (route, query) => {
      const wellFormed = Object.entries(query).map((pair) => pair.map((text) => text.toWellFormed()));
      await api.get(`/api/${route}?${new URLSearchParams(wellFormed)}`);
    }),
    runs,
  );
});

test("no JSON and no near miss of it makes a route stumble", async () => {
  const routes = fc.constantFrom<readonly [string, () => string]>(
    ["POST", () => "/api/applications"],
    ["PATCH", () => at],
    ["POST", () => `${at}/moves`],
    ["POST", () => "/api/batch"],
    ["PATCH", () => "/api/profile"],
    ["POST", () => "/api/resumes"],
    ["POST", () => "/api/imports"],
  );
  const value = fc.jsonValue({ maxDepth: 4, stringUnit: "binary" }).map((json) => JSON.stringify(json));
  const broken = fc.tuple(value, fc.nat(), fc.string({ maxLength: 2 })).map(([text, place, junk]) => {
    const cut = place % (text.length + 1);
    return text.slice(0, cut) + junk + text.slice(cut + 1);
  });
  await fc.assert(
    fc.asyncProperty(routes, fc.oneof(value, broken), async ([verb, path], body) => {
      const headers = { "Content-Type": "application/json" };
      await api.send(path(), { method: verb, headers, body: new TextEncoder().encode(body) });
    }),
    runs,
  );
});

test("a record is refused, or is kept as it was sent", async () => {
  const value = fc.oneof(
    fc.constantFrom(
      null,
      true,
      0,
      -1,
      5,
      1e21,
      "2026-02-28",
      "2026-12-31T23:59:59Z",
      "9999-12-31",
      "0000-01-01",
      "Europe/Berlin",
    ),
    fc.jsonValue({ maxDepth: 2, stringUnit: "binary" }),
  );
  const records = fc.constantFrom(...kinds).chain((kind) => {
    const names = fc.subarray(Object.keys(kind.fields.shape), { minLength: 1, maxLength: 4 });
    return fc.tuple(fc.constant(kind), names, fc.array(value, { minLength: 4, maxLength: 4 }));
  });
  await fc.assert(
    fc.asyncProperty(records, async ([kind, names, values]) => {
      const replaced = Object.fromEntries(names.map((name, n) => [name, values[n]]));
      const fields = { ...fullSample(kind), ...replaced };
      const { status, body } = await api.post(`/api/${kind.path}`, fields);
      expect([201, 409, 422]).toContain(status);
      if (status !== 201) return;
      expect(accepts(kind.fields, fields)).toBe(true);
      const read = (await api.get(`/api/${kind.path}/${body.id}`)).body;
      expect(read).toEqual(body);
      if (kind.name !== "application") expect(read).toMatchObject(JSON.parse(JSON.stringify(fields)));
    }),
    runs,
  );
});

test("after all that every list can still be read", async () => {
  for (const { path } of kinds) expect((await api.get(`/api/${path}`)).status).toBe(200);
  expect((await api.get("/api/export")).status).toBe(200);
  expect((await api.get("/api/agenda?to=9999-12-31")).status).toBe(200);
});
