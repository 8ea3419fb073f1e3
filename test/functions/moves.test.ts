import { beforeAll, beforeEach, expect, test } from "vitest";
import { type Api, clockAt, daysMs, freshTable, peopleOn } from "../support/api.ts";
import { expectProblem } from "../support/problem.ts";

const clock = clockAt("2026-11-02T12:00:00Z");
let person: ReturnType<typeof peopleOn>;
let api: Api;
let at: string;
beforeAll(async () => {
  person = peopleOn(await freshTable(), clock);
});
beforeEach(async () => {
  clock.set("2026-11-02T12:00:00Z");
  api = person();
  at = `/api/applications/${(await api.post("/api/applications", { company: "Acme", role: "Dev" })).body.id}`;
});

const move = (body: object, headers: Record<string, string> = {}) => api.post(`${at}/moves`, body, headers);

test("a move answers with the application, its history and its new tag", async () => {
  clock.advance(daysMs(1));
  const moved = await move({ stage: "applied", note: "By their site" });
  expect(moved).toMatchObject({ status: 200, etag: '"2"' });
  expect(moved.body).toMatchObject({
    stage: "applied",
    appliedOn: "2026-11-03",
    history: [
      { stage: "saved", on: "2026-11-02" },
      { stage: "applied", on: "2026-11-03", note: "By their site" },
    ],
  });
  expect((await api.get(at)).body).toEqual(moved.body);
  expect((await api.get("/api/changes?since=1")).body.items).toEqual([{ kind: "application", ...moved.body }]);
});

test("a move may be dated back, and takes its place in history", async () => {
  await move({ stage: "interviewing" });
  const { body } = await move({ stage: "applied", on: "2026-10-20" });
  expect(body).toMatchObject({ stage: "interviewing", appliedOn: "2026-10-20" });
  expect(body.history.map(({ stage }: { stage: string }) => stage)).toEqual(["saved", "applied", "interviewing"]);
});

test("an outcome ends it, a stage opens it again", async () => {
  await move({ stage: "applied" });
  clock.advance(daysMs(7));
  expect((await move({ outcome: "rejected" })).body).toMatchObject({ stage: "applied", outcome: "rejected" });
  clock.advance(daysMs(1));
  const { body } = await move({ stage: "screening" });
  expect(body).toMatchObject({ stage: "screening" });
  expect(body).not.toHaveProperty("outcome");
});

test.each([
  [{ outcome: "rejected" }, "impossible_move"],
  [{ stage: "applied", on: "2026-11-20" }, "impossible_move"],
  [{}, "invalid"],
  [{ stage: "applied", outcome: "rejected" }, "invalid"],
  [{ stage: "hired" }, "invalid"],
  [{ stage: "applied", on: "2026-02-30" }, "invalid"],
  [{ stage: "applied", when: "today" }, "invalid"],
  [{ stage: null }, "invalid"],
] as const)("the move %j is refused and changes nothing", async (body, code) => {
  expectProblem(await move(body), code);
  expect((await api.get(at)).body).toMatchObject({ rev: 1, stage: "saved" });
});

test("a move of an old version is refused with the newest", async () => {
  const newest = (await move({ stage: "applied" })).body;
  const refused = await move({ stage: "offer" }, { "If-Match": '"1"' });
  expectProblem(refused, "stale");
  expect(refused.body.current).toEqual(newest);
});

test("moves by several at once all count", async () => {
  await move({ stage: "applied", on: "2026-10-01" });
  const moves = ["screening", "interviewing", "offer"].map((stage, n) => ({ stage, on: `2026-10-1${n}` }));
  const answers = await Promise.all(moves.map((one) => move(one)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await api.get(at)).body).toMatchObject({ stage: "offer", rev: 5, history: { length: 5 } });
});

test("a change of the fields that history decides is written to history", async () => {
  clock.advance(daysMs(3));
  const { body } = await api.patch(at, { stage: "applied" });
  expect(body.history.at(-1)).toEqual({ stage: "applied", on: "2026-11-05" });
  expect(body.appliedOn).toBe("2026-11-05");
});

test("another person's application cannot be moved", async () => {
  expectProblem(await person().post(`${at}/moves`, { stage: "applied" }), "not_found");
});

test("a deleted application cannot be moved", async () => {
  await api.delete(at);
  expectProblem(await move({ stage: "applied" }), "not_found");
});
