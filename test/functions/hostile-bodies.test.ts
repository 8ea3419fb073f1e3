import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Answer, type Api, freshTable, peopleOn } from "../support/api.ts";
import { expectProblem } from "../support/problem.ts";

let person: ReturnType<typeof peopleOn>;
let api: Api;
let at: string;
let before: Answer;
beforeAll(async () => {
  person = peopleOn(await freshTable());
});
beforeEach(async () => {
  api = person();
  const made = await api.post("/api/applications", { company: "Acme", role: "Developer" });
  at = `/api/applications/${made.body.id}`;
  before = await api.get(at);
});

afterEach(async () => {
  expect((await api.get(at)).body).toEqual(before.body);
  expect(await api.head()).toBe(1);
});

/** Every request that reads a body as JSON. */
const readers = () =>
  [
    ["POST", "/api/applications"],
    ["PUT", at],
    ["PATCH", at],
    ["POST", `${at}/moves`],
    ["POST", "/api/batch"],
    ["PUT", "/api/profile"],
    ["PATCH", "/api/profile"],
  ] as const;

/** Sends the same to all of them. */
async function toAll(init: RequestInit): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [method, path] of readers()) answers.push(await api.send(path, { ...json, ...init, method }));
  return answers;
}

const json = { headers: { "Content-Type": "application/json" } };

const malformed = [
  "",
  " \n\t ",
  "{",
  "[",
  '{"company"',
  '{"company":',
  '{"company":}',
  '{"company":"Acme",}',
  '{"company":"Acme"}}',
  '{"company":"Acme"} {"role":"Dev"}',
  '{"company" "Acme"}',
  '{"company":"Acme" "role":"Dev"}',
  "{'company':'Acme'}",
  "{company:1}",
  '{"company":"Acme}',
  '{"company":"\\x41"}',
  '{"company":"\\u00"}',
  '{"company":"\t"}',
  '{"rank":01}',
  '{"rank":.5}',
  '{"rank":1.}',
  '{"rank":+1}',
  '{"rank":0x10}',
  '{"rank":1e}',
  '{"rank":--1}',
  '{"rank":NaN}',
  '{"rank":-Infinity}',
  '{"archived":TRUE}',
  '{"archived":tru}',
  '{"archived":undefined}',
  '{"tags":[1,,2]}',
  '{"tags":[1}',
  '{"a":1}//',
  "/**/{}",
  "<company>Acme</company>",
  "company=Acme&role=Dev",
  "\ufeff\ufeff{}",
  "\u2028{}\u00a0",
];

test.each(malformed)("what is not JSON is refused: %j", async (body) => {
  for (const answer of await toAll({ body })) expectProblem(answer, "malformed_json");
});

test.each([
  ["a byte that UTF-8 does not have", Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ["half a character", Buffer.from('{"company":"é"}').subarray(0, 13)],
  ["UTF-16", Buffer.from('{"company":"Acme"}', "utf16le")],
  ["a surrogate as bytes", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
])("what is not UTF-8 is refused: %s", async (_, body) => {
  for (const answer of await toAll({ body })) expectProblem(answer, "malformed_json");
});

test.each(["[]", "null", '"text"', "12", "true", '[{"company":"Acme"}]'])(
  "what is no object is refused: %s",
  async (body) => {
    for (const answer of await toAll({ body })) expectProblem(answer, "invalid");
  },
);

describe("size", () => {
  const mebibyte = 1_048_576;
  const padded = (bytes: number) => `{"company":"Acme","role":"Developer"${" ".repeat(bytes - 37)}}`;

  test("a body of more than 1 MiB is refused, with or without its length announced", async () => {
    const body = padded(mebibyte + 1);
    const headers = { ...json.headers, "Content-Length": String(body.length) };
    for (const answer of await toAll({ body, headers })) expectProblem(answer, "too_large");
    for (const answer of await toAll({ body })) expectProblem(answer, "too_large");
    const chunked = () => new Blob([body]).stream();
    for (const [method, path] of readers())
      expectProblem(
        await api.send(path, { ...json, method, body: chunked(), duplex: "half" } as RequestInit),
        "too_large",
      ); // the type lacks duplex
  });

  test("a body of 1 MiB is read", async () => {
    const other = person();
    expect((await other.post("/api/applications", padded(mebibyte))).status).toBe(201);
  });

  test("nesting that nobody writes is refused, whatever its depth", async () => {
    for (const depth of [40, 1_000, 100_000]) {
      const lists = `{"company":${"[".repeat(depth)}${"]".repeat(depth)}}`;
      for (const answer of await toAll({ body: lists })) expectProblem(answer, "invalid");
      const objects = `{"document":${'{"a":'.repeat(depth)}1${"}".repeat(depth)}}`;
      for (const answer of await toAll({ body: objects })) expectProblem(answer, "invalid");
      expectProblem(await api.post("/api/resumes", `{"label":"CV",${objects.slice(1)}`), "invalid");
    }
  });

  test("a list of ten thousand is refused without an answer as long", async () => {
    const texts = JSON.stringify(Array(10_000).fill("tag"));
    const wrong = JSON.stringify(Array(10_000).fill(7));
    for (const list of [texts, wrong]) {
      expectProblem(await api.patch(at, `{"tags":${list}}`), "invalid");
      expectProblem(await api.patch(at, `{"skills":${list}}`), "invalid");
      expectProblem(await api.patch(at, `{"history":${list}}`), "invalid");
      expectProblem(await api.post("/api/batch", `{"operations":${list}}`), "invalid");
    }
  });

  test("unknown fields without number, or with endless names, get a short answer", async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`field${n}`, n]));
    for (const answer of await toAll({ body: JSON.stringify(many) })) expectProblem(answer, "invalid");
    for (const answer of await toAll({ body: JSON.stringify({ ["x".repeat(500_000)]: 1 }) }))
      expectProblem(answer, "invalid");
  });

  test("a record of more than 380 KB is refused, however it grows so large", async () => {
    const document = (bytes: number) => ({ text: "x".repeat(bytes) });
    expectProblem(await api.post("/api/resumes", { label: "CV", document: document(380_000) }), "too_large");
    const other = person();
    const large = await other.post("/api/resumes", { label: "CV", document: document(370_000) });
    expect(large.status).toBe(201);
    expectProblem(
      await other.patch(`/api/resumes/${large.body.id}`, { document: { more: "é".repeat(10_000) } }),
      "too_large",
    );
    expect((await other.get(`/api/resumes/${large.body.id}`)).body).toEqual(large.body);
  });

  test("a batch that is too large for one transaction is refused, and none of it is written", async () => {
    const other = person();
    const ids: string[] = [];
    for (let n = 0; n < 12; n++)
      ids.push((await other.post("/api/resumes", { label: "CV", document: { text: "x".repeat(370_000) } })).body.id);
    expectProblem(
      await other.batch(ids.map((id) => ({ op: "patch", kind: "resume", id, fields: { notes: "Small" } }))),
      "too_large",
    );
    expect(await other.head()).toBe(12);
  });
});

describe("names and values that nothing can keep", () => {
  const halves = ["a\ud800", "\udfffb", "\ud800\ud800"];

  test.each(["\u0000", "a\u0000b", ...halves])(
    "%j is refused in any text and any name, with its place",
    async (bad) => {
      for (const [body, path] of [
        [{ notes: bad }, "notes"],
        [{ tags: ["fine", bad] }, "tags.1"],
        [{ offer: { terms: bad } }, "offer.terms"],
        [{ nested: [{ deeper: { [bad]: 1 } }] }, "nested.0.deeper"],
      ] as const)
        for (const answer of await toAll({ body: JSON.stringify(body) })) {
          expectProblem(answer, "invalid");
          expect(answer.body.issues).toMatchObject([{ path, message: expect.stringMatching(/^holds /) }]);
          expect(answer.text.isWellFormed()).toBe(true);
        }
      for (const answer of await toAll({ body: JSON.stringify({ [bad]: 1 }) })) expectProblem(answer, "invalid");
    },
  );

  test.each([
    '{"__proto__":{"archived":true}}',
    '{"__proto__":null}',
    '{"document":{"__proto__":{"a":1}}}',
    '{"salary":{"__proto__":1}}',
  ])("%s is refused by name", async (body) => {
    for (const answer of await toAll({ body })) {
      expectProblem(answer, "invalid");
      expect(answer.text).toContain("__proto__");
    }
    expectProblem(await api.post("/api/resumes", `{"label":"CV",${body.slice(1)}`), "invalid");
  });

  test("names that objects inherit are unknown fields like others", async () => {
    for (const name of ["constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__"])
      for (const answer of await toAll({ body: JSON.stringify({ [name]: { a: 1 } }) })) {
        expectProblem(answer, "invalid");
        expect(answer.text).toContain(`${name}`);
      }
  });

  test.each(["1e400", "-1e400", '"NaN"', '"12"', "null"])("%s is no number", async (number) => {
    expectProblem(await api.post("/api/goals", `{"title":"Goal","target":${number}}`), "invalid");
    expectProblem(await api.patch(at, `{"rank":${number === "null" ? "[]" : number}}`), "invalid");
  });

  test("a number beyond all bounds is refused where any JSON is welcome", async () => {
    expectProblem(await api.post("/api/resumes", '{"label":"CV","document":{"a":[1e400]}}'), "invalid");
  });
});
