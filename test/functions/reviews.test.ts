import { beforeAll, beforeEach, expect, inject, test } from "vitest";
import { createTable, openTable } from "../../functions/store/table.ts";
import { ratings } from "../../shared/rating.ts";
import { type Review, replayed } from "../../shared/review.ts";
import { randomOf, someReviews } from "../shared/some-reviews.ts";
import { type Api, clockAt, daysMs, peopleOn } from "../support/api.ts";
import { meterOf } from "../support/consumption.ts";
import { expectProblem } from "../support/problem.ts";

const start = "2026-11-02T12:00:00Z";
const clock = clockAt(start);
let person: ReturnType<typeof peopleOn>;
let api: Api;
let at: string;
let measure: ReturnType<typeof meterOf>;
beforeAll(async () => {
  const table = openTable(`reviews-${crypto.randomUUID()}`, { endpoint: inject("dynamo") });
  measure = meterOf(table);
  await createTable(table);
  person = peopleOn(table, clock);
});
beforeEach(async () => {
  clock.set(start);
  api = person();
  at = `/api/practice/${(await api.post("/api/practice", { title: "Rate limiter" })).body.id}`;
});

const review = (body: object, headers: Record<string, string> = {}) => api.post(`${at}/reviews`, body, headers);
const read = async () => (await api.get(at)).body;
const attempts = async () => (await api.get("/api/attempts")).body.items;
const agenda = async () => (await api.get("/api/agenda?to=2027-12-31")).body.items;

test("a review answers with the practice and its next day, and is in the log", async () => {
  const answered = await review({ rating: "easy", minutes: 25, unaided: true });
  expect(answered).toMatchObject({ status: 200, etag: '"2"' });
  expect(answered.body).toMatchObject({ dueOn: "2026-11-10", card: { state: "review", scheduledDays: 8, reps: 1 } });
  expect(await read()).toEqual(answered.body);
  expect(await attempts()).toMatchObject([
    { practiceId: answered.body.id, rating: "easy", at: "2026-11-02T12:00:00.000Z", mode: "solo", minutes: 25 },
  ]);
  expect(await agenda()).toMatchObject([{ id: answered.body.id, on: "2026-11-10", why: "Review" }]);
});

test("the previews are what the ratings then lead to", async () => {
  const previews = (await api.get(`${at}/reviews/preview`)).body;
  expect(Object.keys(previews)).toEqual(ratings);
  for (const rating of ratings) {
    const { body } = await review({ rating });
    expect(previews[rating]).toMatchObject({ dueOn: body.dueOn, dueAt: body.card.dueAt });
    await api.delete(`${at}/reviews/last`);
  }
  expect(await attempts()).toEqual([]);
});

test("retention and the day come from the profile", async () => {
  await api.patch("/api/profile", { timeZone: "Pacific/Auckland", retention: 0.8 });
  const early = (await review({ rating: "easy" })).body;
  expect(early.dueOn > "2026-11-11").toBe(true); // the third of November there, and a longer wait than for 0.9
  const again = (await review({ rating: "again" })).body;
  expect(again.dueOn).toBe("2026-11-03");
});

test("what must be ready by a day comes back the day before", async () => {
  await api.patch(at, { readyBy: "2026-11-06" });
  expect((await review({ rating: "easy" })).body).toMatchObject({ dueOn: "2026-11-05", card: { scheduledDays: 8 } });
});

test("taking back goes to the state before, one review after another", async () => {
  const states = [await read()];
  for (const rating of ["good", "again", "easy"]) {
    states.push((await review({ rating })).body);
    clock.advance(daysMs(4));
  }
  for (const before of states.slice(0, -1).reverse()) {
    const { status, body } = await api.delete(`${at}/reviews/last`);
    expect([status, body.card, body.dueOn]).toEqual([200, before.card, before.dueOn]);
  }
  expectProblem(await api.delete(`${at}/reviews/last`), "not_found");
});

test("generated logs, sent in any order, come to the state that they replay to", async () => {
  const random = randomOf(7);
  for (let n = 0; n < 12; n++) {
    const { id } = (await api.post("/api/practice", { title: `Question ${n}` })).body;
    const log = someReviews(random).slice(0, 8);
    const sent = n % 2 === 0 ? log : log.toSorted(() => random() - 0.5);
    for (const one of sent) expect((await api.post(`/api/practice/${id}/reviews`, one)).status).toBe(200);
    const stored = (await api.get(`/api/practice/${id}`)).body;
    const kept = (await api.get(`/api/attempts?practiceId=${id}&limit=200`)).body.items as readonly Review[];
    expect(stored.card).toEqual(replayed(log, { timeZone: "UTC" }));
    expect(replayed(kept, { timeZone: "UTC" })).toEqual(stored.card);
  }
});

test("a review is one read and one write, with an Idempotency-Key too; the first, and taking back, read the log", async () => {
  const calls = async (act: () => Promise<unknown>) => (await measure(act)).calls;
  const withLog = ["BatchGetItem", "Query", "TransactWriteItems"];
  expect(await calls(() => review({ rating: "good" }))).toEqual(withLog);
  expect(await calls(() => review({ rating: "good" }))).toEqual(["BatchGetItem", "TransactWriteItems"]);
  expect(await calls(() => review({ rating: "good" }, { "Idempotency-Key": "two calls" }))).toHaveLength(2);
  expect(await calls(() => api.get(`${at}/reviews/preview`))).toEqual(["BatchGetItem"]);
  expect(await calls(() => api.delete(`${at}/reviews/last`))).toEqual(withLog);
});

test("with an Idempotency-Key a repeat gives the first answer and reviews nothing", async () => {
  const key = { "Idempotency-Key": "one review" };
  const first = await review({ rating: "good" }, key);
  clock.advance(60_000);
  expect(await review({ rating: "good" }, key)).toMatchObject({ status: 200, body: first.body, etag: first.etag });
  expectProblem(await review({ rating: "easy" }, key), "key_reused");
  expect(await attempts()).toHaveLength(1);
});

test("reviews by several at once all count", async () => {
  const answers = await Promise.all(ratings.map((rating, n) => review({ rating, at: `2026-11-0${n + 1}T09:00:00Z` })));
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused.every(({ body }) => body.code === "conflict")).toBe(true); // told to come again
  const { card } = await read();
  expect(card).toEqual(replayed(await attempts(), { timeZone: "UTC" }));
  expect(card.reps).toBe(answers.length - refused.length);
});

test("what is suspended can be reviewed, and stays out of the agenda", async () => {
  await api.patch(at, { suspended: true });
  expect((await review({ rating: "good" })).body).toMatchObject({ suspended: true, card: { reps: 1 } });
  expect(await agenda()).toEqual([]);
});

test.each([
  [{}, "invalid"],
  [{ rating: "fine" }, "invalid"],
  [{ rating: "good", at: "yesterday" }, "invalid"],
  [{ rating: "easy", at: "9999-12-31T12:00:00Z" }, "invalid"],
  [{ rating: "good", minutes: -1 }, "invalid"],
  [{ rating: "good", card: {} }, "invalid"],
] as const)("the review %j is refused and changes nothing", async (body, code) => {
  expectProblem(await review(body), code);
  expect([await attempts(), (await read()).rev]).toEqual([[], 1]);
});

test("attempts that came from elsewhere count from the first review on", async () => {
  const { id } = await read();
  const before = { practiceId: id, rating: "easy", at: "2026-10-01T12:00:00Z" };
  await api.post("/api/attempts", before);
  const { body } = await review({ rating: "good" });
  const log = [before, { rating: "good", at: "2026-11-02T12:00:00Z" }] as const;
  expect(body.card).toEqual(replayed(log as readonly Review[], { timeZone: "UTC" }));
});

test("an attempt that was thrown away no longer counts once the log is read", async () => {
  await review({ rating: "easy" });
  clock.advance(daysMs(9));
  await review({ rating: "again" });
  await api.delete(`/api/attempts/${(await attempts())[0].id}`);
  clock.advance(daysMs(1));
  await review({ rating: "hard" });
  const first = { rating: "easy", at: "2026-11-02T12:00:00Z" } as const;
  expect((await api.delete(`${at}/reviews/last`)).body.card).toEqual(replayed([first], { timeZone: "UTC" }));
});

test("a card that came without its log takes reviews, but none before its last, and gives none back", async () => {
  const { card } = (await review({ rating: "good" })).body;
  const { id } = (await api.post("/api/practice", { title: "From elsewhere", card })).body;
  at = `/api/practice/${id}`;
  expectProblem(await review({ rating: "good", at: "2026-10-01T12:00:00Z" }), "conflict");
  clock.advance(daysMs(1));
  expect((await review({ rating: "good" })).body.card.reps).toBe(2);
  expectProblem(await api.delete(`${at}/reviews/last`), "conflict");
});

test("an old version, and what is not there or another person's, are refused", async () => {
  await review({ rating: "good" });
  expectProblem(await review({ rating: "good" }, { "If-Match": '"1"' }), "stale");
  expectProblem(await person().post(`${at}/reviews`, { rating: "good" }), "not_found");
  expectProblem(await person().get(`${at}/reviews/preview`), "not_found");
  expectProblem(await person().delete(`${at}/reviews/last`), "not_found");
  await api.delete(at);
  expectProblem(await review({ rating: "good" }), "not_found");
  expect(await attempts()).toEqual([]);
});
