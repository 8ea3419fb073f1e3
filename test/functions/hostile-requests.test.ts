import { afterAll, beforeAll, expect, test } from "vitest";
import { kindNamed } from "../../shared/kinds.ts";
import { type Api, freshTable, peopleOn } from "../support/api.ts";
import { expectProblem } from "../support/problem.ts";
import { idFor } from "../support/samples.ts";

let person: ReturnType<typeof peopleOn>;
let api: Api;
let id: string;
let at: string;
beforeAll(async () => {
  person = peopleOn(await freshTable());
  api = person();
  id = (await api.post("/api/goals", { title: "Goal", target: 1 })).body.id;
  at = `/api/goals/${id}`;
});

afterAll(async () => {
  expect((await api.get(at)).body).toMatchObject({ rev: 1, title: "Goal" });
  expect(await api.head()).toBe(1);
});

const idOf = (name: string) => idFor(kindNamed(name) ?? expect.fail(`there is no ${name}`));

const foreignIds = () => [
  idOf("skill"),
  idOf("profile"),
  id.toLowerCase(),
  id.slice(4),
  id.slice(0, -1),
  `${id}0`,
  `${id}%0A`,
  `${id}%00`,
  `%20${id}`,
  id.replace("_0", "_8"),
  "%2E%2E%2Fskills",
  "..%2F..%2Fhealth",
  `..%2Fgoals%2F${id}`,
  "HEAD",
  "IDEM%23x",
  "null",
  "undefined",
  "0",
  "%F0%9F%A4%96",
  "%E0%A4%A",
  "%",
  "'%20OR%201=1--",
  "gol_".padEnd(8_000, "0"),
];

test("an id that can be none of the kind's names nothing", async () => {
  for (const foreign of foreignIds()) {
    const path = `/api/goals/${foreign}`;
    expectProblem(await api.get(path), "not_found");
    expectProblem(await api.patch(path, { notes: "x" }), "not_found");
    expectProblem(await api.delete(path), "not_found");
    expectProblem(await api.put(path, { title: "Goal", target: 1 }), "invalid");
    expectProblem(await api.post(`/api/applications/${foreign}/moves`, { stage: "applied" }), "not_found");
  }
  for (const foreign of foreignIds().filter((one) => one !== idOf("skill") && one !== idOf("profile")))
    expectProblem(await api.post(`/api/trash/${foreign}/restore`, ""), "not_found");
});

test("a create under an id that is none of the kind's is refused", async () => {
  for (const foreign of [idOf("skill"), id.toLowerCase(), "", "x".repeat(9_000), 12, true, {}, []])
    expectProblem(await api.post("/api/goals", { id: foreign, title: "Goal", target: 1 }), "invalid");
  expectProblem(await api.put(at, { id: idOf("goal"), title: "Goal", target: 1 }), "invalid");
});

test.each([
  undefined,
  "",
  "text/plain",
  "text/json",
  "application/xml",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/jsonp",
  "json",
  "*/*",
  "application/json, text/plain",
])("a body of the type %j is refused, and the right one is named", async (type) => {
  const headers: Record<string, string> = type === undefined ? {} : { "Content-Type": type };
  const body = new TextEncoder().encode('{"title":"Goal","target":1}');
  for (const [method, path] of [
    ["POST", "/api/goals"],
    ["PUT", at],
    ["PATCH", at],
    ["POST", "/api/batch"],
    ["PUT", "/api/profile"],
  ]) {
    const refused = await api.send(path ?? "", { method: method ?? "", headers, body });
    expectProblem(refused, "unsupported_media_type");
    expect(refused.body.detail).toContain("application/json");
  }
});

test("a merge patch has a type of its own, and types are read as they are written", async () => {
  const other = person();
  const made = await other.post(
    "/api/skills",
    { name: "Rust" },
    { "Content-Type": 'Application/JSON; charset="utf-8"' },
  );
  expect(made.status).toBe(201);
  const patched = await other.patch(
    `/api/skills/${made.body.id}`,
    { level: 1 },
    { "Content-Type": "application/merge-patch+json" },
  );
  expect(patched.status).toBe(200);
  expectProblem(
    await api.put(at, { title: "Goal", target: 1 }, { "Content-Type": "application/merge-patch+json" }),
    "unsupported_media_type",
  );
});

test.each(["1", '"', '""', '"x"', '"-1"', '"1.0"', '"1", "2"', '"99999999999999999999"', "W/1", "null"])(
  "If-Match: %s is no tag of ours",
  async (tag) => {
    const refusals = [
      await api.patch(at, { notes: "x" }, { "If-Match": tag }),
      await api.put(at, { title: "Goal", target: 1 }, { "If-Match": tag }),
      await api.delete(at, { "If-Match": tag }),
      await api.post(`/api/applications/${idOf("application")}/moves`, { stage: "applied" }, { "If-Match": tag }),
    ];
    for (const refused of refusals) expectProblem(refused, "bad_request");
  },
);

test("If-None-Match on a write takes nothing but *", async () => {
  expectProblem(await api.patch(at, { notes: "x" }, { "If-None-Match": '"1"' }), "bad_request");
  expectProblem(await api.patch(at, { notes: "x" }, { "If-None-Match": "*" }), "stale");
  expectProblem(await api.delete(at, { "If-None-Match": "*" }), "stale");
});

test("If-Match: * asks for a record that is there", async () => {
  const missing = `/api/goals/${idOf("goal")}`;
  expectProblem(await api.put(missing, { title: "Goal", target: 1 }, { "If-Match": "*" }), "stale");
  expectProblem(await api.put(missing, { title: "Goal", target: 1 }, { "If-Match": '"1"' }), "stale");
});

test.each(["DELETE", "PUT", "PATCH", "OPTIONS", "PURGE"])(
  "%s on a list is not possible, and what is is named",
  async (method) => {
    const refused = await api.send("/api/goals", { method });
    expectProblem(refused, "method_not_allowed");
    expect(refused.headers.get("allow")).toBe("GET, HEAD, POST");
  },
);

test.each([
  ["POST", "/api/goals/x", "DELETE, GET, HEAD, PATCH, PUT"],
  ["OPTIONS", "/api/goals/x", "DELETE, GET, HEAD, PATCH, PUT"],
  ["GET", "/api/batch", "POST"],
  ["POST", "/api/changes", "GET, HEAD"],
  ["DELETE", "/api/trash", "GET, HEAD"],
  ["GET", "/api/trash/x/restore", "POST"],
  ["GET", "/api/applications/x/moves", "POST"],
  ["DELETE", "/api/profile", "GET, HEAD, PATCH, PUT"],
  ["POST", "/api/agenda", "GET, HEAD"],
  ["PUT", "/api/export", "GET, HEAD"],
  ["POST", "/api/health", "GET, HEAD"],
])("%s %s is not possible, and what is is named", async (method, path, allow) => {
  const refused = await api.send(path, { method });
  expectProblem(refused, "method_not_allowed");
  expect(refused.headers.get("allow")).toBe(allow);
});

test("HEAD answers as GET does, without a body", async () => {
  expect(await api.send(at, { method: "HEAD" })).toMatchObject({ status: 200, etag: '"1"', text: "" });
  expect(await api.send("/api/goals", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  expect(await api.send(`/api/goals/${idOf("goal")}`, { method: "HEAD" })).toMatchObject({ status: 404, text: "" });
});

test.each([
  "/api",
  "/api/",
  "/api/nothing",
  "/api/goals/",
  "/api/goals/x/y",
  "/api/Goals",
  "/api//goals",
  "/api/toString",
  "/api/__proto__",
  `/api/${"x".repeat(8_000)}`,
])("there is nothing at %s", async (path) => expectProblem(await api.get(path), "not_found"));

test("a query of odd characters is refused like any other that is not understood", async () => {
  for (const query of [
    "%00=1",
    "limit=%00",
    "__proto__=1",
    "constructor=1",
    "%E0%A4%A=1",
    "metric=%ED%A0%80",
    `${"x".repeat(8_000)}=1`,
  ])
    expectProblem(await api.get(`/api/goals?${query}`), "bad_request");
});
