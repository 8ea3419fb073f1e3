import fc from "fast-check";
import { expect, test } from "vitest";
import { type HistoryFields, settleApplication } from "../../shared/application-history.ts";
import { type History, moveTo, sortHistory, standingOf } from "../../shared/history.ts";
import { Problem } from "../../shared/problem.ts";
import { stages } from "../../shared/stages.ts";
import { someHistory, someOutcome, someStage } from "./some-history.ts";
import { may } from "./timeline.ts";

const today = may(10);
const someMove = fc.oneof(fc.record({ stage: someStage }), fc.record({ outcome: someOutcome }));
const someDay = fc.integer({ min: 1, max: 11 }).map(may);

const shuffled = someHistory.chain((history) =>
  fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
);

const someFields: fc.Arbitrary<HistoryFields> = fc.record(
  {
    stage: someStage,
    outcome: someOutcome,
    appliedOn: someDay,
    history: someHistory,
  },
  { requiredKeys: [] },
);

test("the order of entry does not matter", () => {
  fc.assert(
    fc.property(shuffled, ([history, other]) => {
      expect(sortHistory(other)).toEqual(sortHistory(history));
      expect(standingOf(other)).toEqual(standingOf(history));
    }),
  );
});

test("different moves, each with its day, come to the same in whatever order they are made", () => {
  const start = { history: [{ stage: "saved", on: may(1) } as const] };
  const others = stages.slice(1);
  const moves = fc
    .shuffledSubarray(others, { minLength: others.length })
    .map((inOrder) => inOrder.map((stage, n) => ({ stage, on: may(n + 3) })));
  const twoOrders = moves.chain((made) => fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: 4 })));
  fc.assert(
    fc.property(twoOrders, ([inOrder, mixed]) => {
      const after = (made: typeof inOrder) =>
        made.reduce((application, move) => moveTo(application, move, today), start as { history: History }).history;
      expect(after(mixed)).toEqual(after(inOrder));
    }),
  );
});

test("sorting keeps every fact, every note and every original word", () => {
  fc.assert(
    fc.property(someHistory, (history) => {
      const sorted = sortHistory(history);
      for (const entry of history) expect(sorted).toContainEqual(expect.objectContaining(entry));
    }),
  );
});

test("sorting what is sorted changes nothing", () => {
  fc.assert(
    fc.property(someHistory, (history) => {
      expect(sortHistory(sortHistory(history))).toEqual(sortHistory(history));
    }),
  );
});

test("a rejection never lowers the furthest stage, and always answers", () => {
  fc.assert(
    fc.property(someHistory, fc.integer({ min: 1, max: 10 }), (history, day) => {
      const rejected = standingOf([...history, { outcome: "rejected", on: may(day) }]);
      const { furthest } = standingOf(history);
      expect(stages.indexOf(rejected.furthest)).toBeGreaterThanOrEqual(stages.indexOf(furthest));
      expect(rejected.answered).toBe(true);
    }),
  );
});

test("settling twice changes nothing, for a new application", () => {
  fc.assert(
    fc.property(someFields, (fields) => {
      const once = unlessRefused(() => settleApplication(fields, { today }));
      fc.pre(once !== undefined);
      expect(settleApplication(once, { today })).toEqual(once);
      expect(settleApplication(once, { today, before: once })).toEqual(once);
    }),
  );
});

test("settling twice changes nothing, for a change to one that exists", () => {
  fc.assert(
    fc.property(someHistory, someFields, (history, change) => {
      const before = settleApplication<HistoryFields>({ history }, { today });
      const once = unlessRefused(() => settleApplication({ ...before, ...change }, { today, before }));
      fc.pre(once !== undefined);
      expect(settleApplication(once, { today, before })).toEqual(once);
      expect(settleApplication(once, { today, before: once })).toEqual(once);
    }),
  );
});

test("what is settled agrees with its history, which is in order", () => {
  fc.assert(
    fc.property(someHistory, someFields, (history, change) => {
      const before = settleApplication<HistoryFields>({ history }, { today });
      const settled = unlessRefused(() => settleApplication({ ...before, ...change }, { today, before }));
      fc.pre(settled !== undefined);
      const { stage, outcome, appliedOn } = standingOf(settled.history ?? []);
      expect(settled).toEqual(JSON.parse(JSON.stringify({ stage, outcome, appliedOn, history: settled.history })));
      expect(sortHistory(settled.history ?? [])).toEqual(settled.history);
    }),
  );
});

test("a move that is sent twice is made once", () => {
  const move = fc.oneof(
    someMove,
    fc.tuple(someMove, someDay).map(([step, on]) => ({ ...step, on })),
  );
  const noted = fc.tuple(move, fc.constantFrom("a", undefined)).map(([step, note]) => ({ ...step, note }));
  fc.assert(
    fc.property(someHistory, noted, (history, step) => {
      const once = unlessRefused(() => moveTo({ history }, step, today));
      fc.pre(once !== undefined);
      expect(moveTo(once, step, today)).toEqual(once);
    }),
  );
});

test("a move and its inverse on the same day leave the history of an active application as it was", () => {
  const tomorrow = may(11);
  fc.assert(
    fc.property(someHistory, someMove, (history, there) => {
      const { stage, outcome } = standingOf(history);
      fc.pre(outcome === undefined);
      const moved = unlessRefused(() => moveTo({ history }, there, tomorrow));
      fc.pre(moved !== undefined);
      expect(moveTo(moved, { stage }, tomorrow).history).toEqual(sortHistory(history));
    }),
  );
});

function unlessRefused<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
