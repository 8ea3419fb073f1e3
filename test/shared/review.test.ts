import { createEmptyCard, fsrs, type Grade, type Card as Scheduled, State } from "ts-fsrs";
import { describe, expect, test } from "vitest";
import { addDays, dayIn } from "../../shared/calendar.ts";
import type { Card } from "../../shared/card.ts";
import { ratings } from "../../shared/rating.ts";
import { previewed, type Review, recallAt, replayed, restored, reviewed } from "../../shared/review.ts";
import { randomOf, someReviews } from "./some-reviews.ts";

const utc = { timeZone: "UTC" };
const logs = Array.from({ length: 1_000 }, (_, seed) => someReviews(randomOf(seed)));
const retentions = [0.8, 0.85, 0.9, 0.95];
const retentionFor = (n: number) => retentions[n % retentions.length] ?? 0.9;

/** The state after a log as the product writes it: one review after another, each upon what was stored. */
function stored(log: readonly Review[], planning = {}): Card | undefined {
  let card: Card | undefined;
  for (const review of log)
    card = JSON.parse(JSON.stringify(reviewed(card ? { card } : {}, review, { ...utc, ...planning }).card));
  return card;
}

test("intervals are those of ts-fsrs in 1,000 generated logs, at four retentions", () => {
  for (const [n, log] of logs.entries()) {
    const retention = retentionFor(n);
    const scheduler = fsrs({ request_retention: retention, enable_fuzz: false });
    let theirs: Scheduled = createEmptyCard(new Date(log[0]?.at ?? 0));
    let ours: Card | undefined;
    for (const review of log) {
      theirs = scheduler.next(theirs, new Date(review.at), (ratings.indexOf(review.rating) + 1) as Grade).card;
      ours = reviewed(ours ? { card: ours } : {}, review, { ...utc, retention }).card;
      expect(ours).toEqual({
        dueAt: theirs.due.toISOString(),
        stability: theirs.stability,
        difficulty: theirs.difficulty,
        scheduledDays: theirs.scheduled_days,
        learningSteps: theirs.learning_steps,
        reps: theirs.reps,
        lapses: theirs.lapses,
        state: State[theirs.state].toLowerCase(),
        lastReviewAt: review.at,
      });
    }
  }
});

test("a log replayed in any order comes to the state that was stored, and taking the last review back to the one before", () => {
  for (const [n, log] of logs.entries()) {
    const retention = retentionFor(n);
    expect(replayed(log.toReversed(), { ...utc, retention })).toEqual(stored(log, { retention }));
    const before = stored(log.slice(0, -1), { retention });
    expect(restored({}, log.slice(0, -1), { ...utc, retention }).card).toEqual(before ?? null);
  }
});

test("a review dated before the last one takes its place in the log", () => {
  for (const log of logs.slice(0, 200)) {
    const [late, ...rest] = [log[Math.floor(log.length / 2)], ...log.toSpliced(Math.floor(log.length / 2), 1)];
    if (!late || rest.length === 0) continue;
    const others = rest.filter((one) => one !== undefined);
    const card = stored(others);
    expect(reviewed(card ? { card } : {}, late, utc, others).card).toEqual(stored(log));
  }
});

test("previews are what the ratings then lead to, and higher ratings lead further", () => {
  for (const log of logs.slice(0, 200)) {
    const card = stored(log);
    const item = card ? { card } : {};
    const at = new Date(Date.parse(log.at(-1)?.at ?? "") + 3 * 86_400_000).toISOString();
    const prospects = previewed(item, at, utc);
    for (const rating of ratings) {
      const next = reviewed(item, { rating, at }, utc);
      expect(prospects[rating]).toMatchObject({ dueAt: next.card.dueAt, dueOn: next.dueOn });
      expect(addDays(dayIn(new Date(at), "UTC"), prospects[rating].days)).toBe(next.dueOn);
    }
    const moments = ratings.map((rating) => prospects[rating].dueAt);
    expect(moments).toEqual(moments.toSorted());
  }
});

test("what is reviewed on its day is remembered with the chance that the person asked for", () => {
  for (const retention of retentions) {
    const card = stored(
      [...Array(6)].map((_, n) => ({ rating: "good", at: `2026-0${n + 1}-10T09:00:00.000Z` })),
      {
        retention,
      },
    );
    expect(card?.state).toBe("review");
    // A day's rounding at most, of many days.
    expect(recallAt(card, new Date(card?.dueAt ?? ""))).toBeCloseTo(retention, 2);
  }
});

test("a higher retention never waits longer", () => {
  for (const log of logs.slice(0, 200)) {
    const [calm, eager] = [0.8, 0.95].map((retention) => stored(log, { retention })?.scheduledDays ?? 0);
    expect(eager).toBeLessThanOrEqual(calm ?? 0);
  }
});

describe("the day of the next review is the person's", () => {
  const dueOn = (at: string, timeZone: string, rating: "again" | "easy" = "easy") =>
    reviewed({}, { rating, at }, { timeZone }).dueOn;

  test.each([
    ["2026-06-10T23:30:00.000Z", "UTC", "2026-06-18"],
    ["2026-06-10T23:30:00.000Z", "Europe/Berlin", "2026-06-19"],
    ["2026-06-10T23:30:00.000Z", "America/Los_Angeles", "2026-06-18"],
    ["2026-06-10T12:30:00.000Z", "Pacific/Kiritimati", "2026-06-19"],
    // 23:30 before clocks go forward, and before they go back: 8 days later is the same hour's day all the same.
    ["2026-03-28T22:30:00.000Z", "Europe/Berlin", "2026-04-05"],
    ["2026-10-24T21:30:00.000Z", "Europe/Berlin", "2026-11-01"],
    ["2026-03-08T07:30:00.000Z", "America/New_York", "2026-03-16"],
  ])("of a review at %s in %s it is %s", (at, timeZone, on) => expect(dueOn(at, timeZone)).toBe(on));

  test("a step of minutes stays on the day of the review, also across midnight", () => {
    expect(dueOn("2026-06-10T23:58:00.000Z", "UTC", "again")).toBe("2026-06-10");
    expect(dueOn("2026-03-28T22:59:00.000Z", "Europe/Berlin", "again")).toBe("2026-03-28");
  });
});

describe("what must be ready by a day", () => {
  const on = "2026-06-10T09:00:00.000Z";
  const dueOn = (readyBy: string) => reviewed({ readyBy }, { rating: "easy", at: on }, utc).dueOn;

  test("is reviewed on the day before at the latest", () => {
    expect(dueOn("2026-06-14")).toBe("2026-06-13");
    expect(dueOn("2026-06-12")).toBe("2026-06-11");
    expect(dueOn("2026-06-18")).toBe("2026-06-17");
    expect(dueOn("2026-07-30")).toBe("2026-06-18");
  });

  test("is left alone once it has been reviewed on that day, and after", () => {
    expect(["2026-06-11", "2026-06-10", "2026-06-01"].map(dueOn)).toEqual(Array(3).fill("2026-06-18"));
  });

  test("keeps its memory as it is: only the day is drawn near", () => {
    expect(reviewed({ readyBy: "2026-06-14" }, { rating: "easy", at: on }, utc).card).toEqual(
      reviewed({}, { rating: "easy", at: on }, utc).card,
    );
  });

  test("shows so before it is rated", () => {
    expect(previewed({}, on, { ...utc, dueBefore: "2026-06-14" }).easy).toMatchObject({ days: 3, dueOn: "2026-06-13" });
  });
});

test("a card that no review can have made counts as new", () => {
  const [real] = logs;
  const card = { ...(stored(real ?? []) as Card), stability: 0, difficulty: 0.5, state: "review" as const };
  expect(reviewed({ card }, { rating: "good", at: "2030-01-01T00:00:00.000Z" }, utc).card.reps).toBe(1);
});

test("what was never reviewed has no chance of being remembered to tell", () => {
  expect(recallAt(undefined, new Date(0))).toBeUndefined();
  expect(replayed([], utc)).toBeUndefined();
});
