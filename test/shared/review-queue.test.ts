import { expect, test } from "vitest";
import { reviewed } from "../../shared/review.ts";
import { begunOn, isLeech, queueOf } from "../../shared/review-queue.ts";

const today = "2026-06-10";
const { card } = reviewed({}, { rating: "good", at: "2026-06-01T09:00:00.000Z" }, { timeZone: "UTC" });

test("a session asks what waits longest, then what must be ready soonest, then new ones as they came", () => {
  const items = [
    { id: "new-2" },
    { id: "today", dueOn: today, card },
    { id: "ready", dueOn: today, card, readyBy: "2026-06-12" },
    { id: "late", dueOn: "2026-06-02", card },
    { id: "new-1" },
    { id: "tomorrow", dueOn: "2026-06-11", card },
    { id: "put away", dueOn: "2026-06-01", card, suspended: true },
    { id: "new-3" },
  ];
  expect(queueOf(items, { today, newLeft: 2 })).toEqual(["late", "ready", "today", "new-1", "new-2"]);
  expect(queueOf(items, { today, newLeft: -3 })).toEqual(["late", "ready", "today"]);
});

test("practice that was never reviewed but has a day is due, however many are new", () => {
  expect(queueOf([{ id: "missed", dueOn: today }], { today, newLeft: 0 })).toEqual(["missed"]);
});

test("what was begun on a day is counted by the person's day, once for each", () => {
  const rating = "good";
  const attempts = [
    { practiceId: "a", rating, at: "2026-06-10T21:59:00Z" },
    { practiceId: "a", rating, at: "2026-06-10T08:00:00Z" },
    { practiceId: "b", rating, at: "2026-06-10T22:30:00Z" },
    { practiceId: "c", rating, at: "2026-06-09T09:00:00Z" },
    { practiceId: "c", rating, at: "2026-06-10T09:00:00Z" },
    { practiceId: "d", at: "2026-06-10T09:00:00Z" },
    { at: "2026-06-10T09:00:00Z" },
  ];
  expect(begunOn(attempts, today, "Europe/Berlin")).toBe(1);
  expect(begunOn(attempts, today, "UTC")).toBe(2);
});

test("what was forgotten eight times is a leech", () => {
  expect(
    [undefined, 0, 7, 8, 20].map((lapses) => isLeech({ card: lapses === undefined ? lapses : { ...card, lapses } })),
  ).toEqual([false, false, false, true, true]);
});
