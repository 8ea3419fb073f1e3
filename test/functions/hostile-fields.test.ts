import { beforeAll, describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { references } from "../../shared/id.ts";
import { kindNamed, kinds } from "../../shared/kinds.ts";
import { type Api, freshTable, peopleOn } from "../support/api.ts";
import { expectProblem } from "../support/problem.ts";
import { everyKind, type Fields, fullSample, idFor } from "../support/samples.ts";

let api: Api;
beforeAll(async () => {
  api = peopleOn(await freshTable())();
});

/** One value of each sort that JSON has; each field is sent all but its own. */
const wrong: Readonly<Record<string, unknown>> = {
  text: "no such value",
  number: 12.5,
  flag: true,
  list: [[]],
  object: { a: 1 },
  nothing: null,
};

describe.each(everyKind.map((kind) => [kind.path, kind] as const))("%s", (path, kind) => {
  const full = fullSample(kind);
  const write = (fields: Fields) =>
    kind.name === "profile" ? api.put("/api/profile", fields) : api.post(`/api/${path}`, fields);

  /** Every field with a value that is not for it. */
  async function refusedWith(name: string, value: unknown): Promise<void> {
    const refused = await write({ ...full, [name]: value });
    expectProblem(refused, "invalid");
    expect(refused.body.issues.map((issue: { path: string }) => issue.path.split(".")[0])).toContain(name);
    expect(refused.body.detail).toContain(name);
  }

  test("a value of the wrong sort is refused with the name of its field", async () => {
    for (const [name, value] of Object.entries(full))
      for (const [sort, bad] of Object.entries(wrong)) if (!isOf(sort, value)) await refusedWith(name, bad);
  });

  test("a choice, an id, a day or an address that is none is refused", async () => {
    for (const [name, value] of Object.entries(full)) {
      const field = inner(kind.fields.shape[name]);
      const kindOfId = references.get(field)?.kind;
      if (kindOfId) for (const bad of badIds(kindOfId)) await refusedWith(name, bad);
      if (field._zod.def.type === "enum") for (const bad of badChoices) await refusedWith(name, bad);
      if (value === "2026-10-02") for (const bad of badDays) await refusedWith(name, bad);
      if (value === "2026-10-02T09:30:00.000Z") for (const bad of badMoments) await refusedWith(name, bad);
      if (String(value).startsWith("https:")) for (const bad of badLinks) await refusedWith(name, bad);
    }
  });

  test("text, lists and numbers have an end", async () => {
    for (const [name, value] of Object.entries(full)) {
      if (typeof value === "string") await refusedWith(name, "x".repeat(50_001));
      if (typeof value === "number" && name !== "rank") await refusedWith(name, 1e15);
      if (Array.isArray(value)) await refusedWith(name, Array(101).fill(value[0]));
    }
  });

  test("unknown fields are refused, each by its name", async () => {
    const refused = await write({ ...full, colour: "red", __x: 1 });
    expectProblem(refused, "invalid");
    expect(refused.body.issues).toEqual([
      { path: "colour", message: "is not a known field" },
      { path: "__x", message: "is not a known field" },
    ]);
  });

  test("no field is enough to be a record, and what is missing is named", async () => {
    const required = Object.entries<z.core.$ZodType>(kind.fields.shape).filter(
      ([, { _zod }]) => _zod.def.type !== "optional",
    );
    if (required.length === 0) return;
    const refused = await write({});
    expectProblem(refused, "invalid");
    expect(refused.body.issues).toEqual(required.map(([path]) => ({ path, message: "is required" })));
  });
});

test("nothing of all that was written", async () => {
  expect(await api.head()).toBe(0);
  for (const { path } of kinds) expect((await api.get(`/api/${path}`)).body).toEqual({ items: [] });
});

test("wrong values deep inside are named by their path", async () => {
  const application = { company: "Acme", role: "Dev" };
  const cases: readonly (readonly [Fields, string])[] = [
    [{ history: [{ stage: "applied", on: "2026-02-30" }] }, "history.0.on"],
    [{ history: [{ stage: "applied", outcome: "rejected", on: "2026-10-01" }] }, "history.0"],
    [{ history: [{ on: "2026-10-01" }] }, "history.0"],
    [{ history: [{ stage: "applied", on: "2027-10-01" }] }, "history.0.on"],
    [{ salary: { min: -1 } }, "salary.min"],
    [{ salary: { currency: "eur" } }, "salary.currency"],
    [{ salary: { bonus: 1 } }, "salary.bonus"],
    [{ offer: { respondBy: "soon" } }, "offer.respondBy"],
    [{ skills: [idFor(kindNamed("goal") ?? expect.fail("goals are registered"))] }, "skills.0"],
    [{ tags: ["fine", "  "] }, "tags.1"],
  ];
  for (const [fields, path] of cases) {
    const refused = await api.post("/api/applications", { ...application, ...fields });
    expectProblem(refused, "invalid");
    expect(refused.body.issues).toMatchObject([{ path }]);
  }
  expectProblem(await api.post("/api/attempts", { at: "2026-10-02T10:00:00Z", scores: { depth: 9 } }), "invalid");
  expectProblem(await api.put("/api/profile", { weeklyTargets: { hours: 1 } }), "invalid");
});

const badChoices = ["", "no_such", "SAVED", " "];
const badDays = [
  "2026-02-30",
  "2026-13-01",
  "0000-00-00",
  "2025-02-29",
  "2026-1-2",
  "02.10.2026",
  "2026-10-02T00:00Z",
  "",
];
const badMoments = [
  "2026-02-30T10:00:00Z",
  "2026-10-02T25:00:00Z",
  "2026-10-02",
  "2026-10-02T10:00:00+02:00",
  "now",
  "",
];
const badLinks = [
  "javascript:alert(1)",
  "data:text/html,x",
  "java\nscript:alert(1)",
  "ftp://a.b",
  "//a.b",
  "a.b",
  "",
  "https://",
];

function badIds(kind: NonNullable<ReturnType<typeof references.get>>["kind"]): readonly string[] {
  const other = kinds.find(({ name }) => name !== kind) ?? expect.fail("there are several kinds");
  const own = idFor(kindNamed(kind) ?? other);
  return [
    idFor(other),
    own.toLowerCase(),
    own.slice(0, -1),
    `${own}0`,
    `${own}\n`,
    own.replace("_0", "_8"),
    "",
    "../x",
  ];
}

function isOf(sort: string, value: unknown): boolean {
  if (Array.isArray(value)) return sort === "list";
  const own = { string: "text", number: "number", boolean: "flag", object: "object" }[typeof value as "string"];
  return sort === own;
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod as { def: z.core.$ZodTypes["_zod"]["def"] };
  return def.type === "optional" ? inner(def.innerType) : schema;
}
