import { describe, expect, test } from "vitest";
import { type HistoryFields, settleApplication } from "../../shared/application-history.ts";
import { moveTo } from "../../shared/history.ts";
import { Problem } from "../../shared/problem.ts";
import { inWords, may, timeline } from "./timeline.ts";

const today = may(10);
const created = (fields: HistoryFields) => settleApplication(fields, { today });
const existing = (history: string) => created({ history: timeline(history) });
const changed = (history: string, change: HistoryFields) => {
  const before = existing(history);
  return settleApplication({ ...before, ...change }, { today, before });
};
const problem = (settle: () => unknown) => {
  try {
    settle();
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, paths: error.issues?.map(({ path }) => path) };
  }
  throw new Error("it was not refused");
};

describe("a new application without history gets one", () => {
  test.each<[HistoryFields, string]>([
    [{}, "saved 10"],
    [{ history: [] }, "saved 10"],
    [{ stage: "saved" }, "saved 10"],
    [{ stage: "screening" }, "screening 10"],
    [{ appliedOn: may(3) }, "applied 3"],
    [{ stage: "saved", appliedOn: may(3) }, "applied 3"],
    [{ stage: "applied", appliedOn: may(3) }, "applied 3"],
    [{ stage: "offer", appliedOn: may(3) }, "applied 3, offer 10"],
    [{ stage: "offer", appliedOn: may(11) }, "applied 11, offer 11"],
    [{ outcome: "rejected" }, "applied 10, rejected 10"],
    [{ outcome: "rejected", appliedOn: may(3) }, "applied 3, rejected 10"],
    [{ outcome: "withdrawn" }, "saved 10, withdrawn 10"],
    [{ stage: "offer", outcome: "declined" }, "offer 10, declined 10"],
  ])("%o", (fields, history) => {
    expect(inWords(created(fields).history ?? [])).toBe(history);
  });
});

test("stage, outcome and the day it was sent are read from the history that comes with it", () => {
  expect(created({ history: timeline("rejected 9, applied 3, screening 5") })).toEqual({
    stage: "screening",
    outcome: "rejected",
    appliedOn: may(3),
    history: timeline("applied 3, screening 5, rejected 9"),
  });
});

test("the other fields stay as they are", () => {
  const fields = { stage: "saved" as const, company: "Acme", tags: ["a"] };
  expect(settleApplication(fields, { today })).toMatchObject(fields);
});

test("what says nothing is absent", () => {
  const settled = created({
    outcome: undefined,
    appliedOn: undefined,
    history: [{ stage: "saved", on: may(1), note: undefined, outcome: undefined }],
  });
  expect(Object.keys(settled).sort()).toEqual(["history", "stage"]);
  expect(Object.keys(settled.history?.[0] ?? {}).sort()).toEqual(["on", "stage"]);
});

describe("a changed field is written to history", () => {
  test.each<[string, HistoryFields, string]>([
    ["saved 1", { stage: "applied" }, "saved 1, applied 10"],
    ["applied 1", { outcome: "rejected" }, "applied 1, rejected 10"],
    ["applied 1", { stage: "offer", outcome: "accepted" }, "applied 1, offer 10, accepted 10"],
    ["applied 1, rejected 5", { outcome: undefined }, "applied 1"],
    ["applied 1, no_response 3, rejected 5", { outcome: undefined }, "applied 1"],
    ["rejected 5", { outcome: undefined }, "applied 5"],
    ["applied 1, rejected 5", { stage: "screening" }, "applied 1, rejected 5, screening 10"],
    ["applied 1, rejected 5", { outcome: "withdrawn" }, "applied 1, rejected 5, withdrawn 10"],
    ["applied 5, screening 8", { appliedOn: may(3) }, "applied 3, screening 8"],
    ["saved 1, applied 5", { appliedOn: may(7) }, "saved 1, applied 7"],
    ["saved 10", { appliedOn: may(3) }, "saved 3, applied 3"],
    ["saved 1", { appliedOn: may(3), outcome: "rejected" }, "saved 1, applied 3, rejected 10"],
    ["saved 10", { appliedOn: may(3), stage: "applied" }, "saved 3, applied 3"],
    ["screening 8", { appliedOn: may(3) }, "applied 3, screening 8"],
    ["applied 5", { appliedOn: undefined }, "applied 5"],
    ["applied 5", { stage: undefined }, "applied 5"],
    ["applied 5, screening 8", { history: undefined }, "applied 5, screening 8"],
    ["applied 5, screening 8", { history: timeline("screening 8, applied 5") }, "applied 5, screening 8"],
  ])("%s, %o", (history, change, expected) => {
    expect(inWords(changed(history, change).history ?? [])).toBe(expected);
  });
});

test("the note of a sending is kept when its day is corrected", () => {
  const before = created({ history: [{ stage: "applied", on: may(5), note: "by mail" }] });
  const { history } = settleApplication({ ...before, appliedOn: may(3) }, { today, before });
  expect(history).toEqual([{ stage: "applied", on: may(3), note: "by mail" }]);
});

test("a corrected history corrects what follows from it", () => {
  expect(changed("applied 3, offer 5", { history: timeline("applied 2, screening 5") })).toEqual({
    stage: "screening",
    appliedOn: may(2),
    history: timeline("applied 2, screening 5"),
  });
});

test("a history that is emptied starts over", () => {
  expect(changed("applied 3, rejected 5", { history: [] })).toEqual({ stage: "saved", history: timeline("saved 10") });
});

test("a move's patch is taken as it is", () => {
  const before = { ...existing("saved 1"), id: "app_1" };
  const { outcome, ...patch } = moveTo({ history: before.history ?? [] }, { stage: "applied" }, today);
  const appliedOn = patch.appliedOn ?? undefined;
  const settled = settleApplication({ ...before, ...patch, appliedOn }, { today, before });
  expect(outcome).toBeNull();
  expect(settled).toEqual({ id: "app_1", stage: "applied", appliedOn: today, history: patch.history });
});

describe("what does not hold together is refused by its path", () => {
  test.each<[string, () => unknown, string[]]>([
    ["another stage than the history's", () => created({ stage: "offer", history: timeline("applied 1") }), ["stage"]],
    [
      "another outcome than the history's",
      () => created({ outcome: "rejected", history: timeline("applied 1") }),
      ["outcome"],
    ],
    [
      "another day than the history's",
      () => created({ appliedOn: may(2), history: timeline("applied 1") }),
      ["appliedOn"],
    ],
    [
      "a changed stage beside a changed history",
      () => changed("applied 1", { stage: "offer", history: timeline("saved 1") }),
      ["stage"],
    ],
    [
      "entries in the future",
      () => created({ history: timeline("saved 1, applied 12, offer 13") }),
      ["history.1.on", "history.2.on"],
    ],
    ["a new one sent in the future", () => created({ appliedOn: may(12) }), ["appliedOn"]],
    ["a sending moved to the future", () => changed("applied 1", { appliedOn: may(12) }), ["appliedOn"]],
    [
      "a sending moved after what came of it",
      () => changed("applied 1, offer 5", { appliedOn: may(7) }),
      ["appliedOn"],
    ],
    ["a sending moved after its end", () => changed("applied 1, rejected 5", { appliedOn: may(7) }), ["appliedOn"]],
  ])("%s", (_, settle, paths) => {
    expect(problem(settle)).toEqual({ code: "invalid", paths });
  });

  test("an answer to what was never sent", () => {
    expect(problem(() => changed("saved 1", { outcome: "rejected" })).code).toBe("impossible_move");
  });

  test("the entry after the hundredth", () => {
    const history = Array.from({ length: 100 }, (_, n) => ({ stage: "applied", on: may(1), note: `${n}` }) as const);
    expect(created({ history }).history).toHaveLength(100);
    const before = created({ history });
    const settle = () => settleApplication({ ...before, stage: "offer" as const }, { today, before });
    expect(problem(settle)).toEqual({ code: "invalid", paths: ["history"] });
  });
});
