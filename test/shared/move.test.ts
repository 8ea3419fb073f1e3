import { describe, expect, test } from "vitest";
import { type Move, moveTo } from "../../shared/history.ts";
import { Problem } from "../../shared/problem.ts";
import { inWords, may, timeline } from "./timeline.ts";

const today = may(10);
const moved = (history: string, move: Move) => moveTo({ history: timeline(history) }, move, today);
const afterwards = (history: string, move: Move) => inWords(moved(history, move).history);
const problem = (history: string, move: Move) => {
  try {
    moved(history, move);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error("it was not refused");
};

describe("a move adds to history", () => {
  test.each<[string, string, Move, string]>([
    ["forward", "saved 1", { stage: "applied" }, "saved 1, applied 10"],
    ["over a stage", "applied 1", { stage: "interviewing" }, "applied 1, interviewing 10"],
    ["to an outcome", "applied 1", { outcome: "rejected" }, "applied 1, rejected 10"],
    ["back on a later day", "applied 1, offer 5", { stage: "screening" }, "applied 1, offer 5, screening 10"],
    ["reopening on a later day", "applied 1, rejected 5", { stage: "applied" }, "applied 1, rejected 5, applied 10"],
    [
      "another outcome on a later day",
      "applied 1, no_response 5",
      { outcome: "rejected" },
      "applied 1, no_response 5, rejected 10",
    ],
    ["withdrawing what was never sent", "saved 1", { outcome: "withdrawn" }, "saved 1, withdrawn 10"],
    [
      "dated back",
      "applied 1, interviewing 9",
      { stage: "screening", on: may(4) },
      "applied 1, screening 4, interviewing 9",
    ],
    ["dated a day ahead", "applied 1", { stage: "screening", on: may(11) }, "applied 1, screening 11"],
    [
      "after an entry from a zone ahead",
      "saved 1, applied 11",
      { stage: "screening" },
      "saved 1, applied 11, screening 11",
    ],
  ])("%s", (_, history, move, expected) => {
    expect(afterwards(history, move)).toBe(expected);
  });
});

describe("a move on the last day of history corrects that day", () => {
  test.each<[string, string, Move, string]>([
    ["back", "saved 1, interviewing 10", { stage: "applied" }, "saved 1, applied 10"],
    ["back to where it was", "saved 1, applied 10", { stage: "saved" }, "saved 1"],
    ["back and forth", "interviewing 1, applied 10", { stage: "interviewing" }, "interviewing 1"],
    ["reopening", "applied 1, rejected 10", { stage: "applied" }, "applied 1"],
    ["reopening further", "applied 1, rejected 10", { stage: "offer" }, "applied 1, offer 10"],
    ["another outcome", "applied 1, rejected 10", { outcome: "no_response" }, "applied 1, no_response 10"],
    ["of an earlier day", "applied 1, rejected 4", { stage: "applied", on: may(4) }, "applied 1"],
  ])("%s", (_, history, move, expected) => {
    expect(afterwards(history, move)).toBe(expected);
  });
});

test("an entry added further back takes nothing away from its day", () => {
  expect(afterwards("applied 1, interviewing 4, offer 9", { stage: "screening", on: may(4) })).toBe(
    "applied 1, screening 4, interviewing 4, offer 9",
  );
});

test("something dated before it was saved was saved by then", () => {
  expect(moved("saved 10", { stage: "applied", on: may(2) })).toEqual({
    history: timeline("saved 2, applied 2"),
    stage: "applied",
    outcome: null,
    appliedOn: may(2),
  });
});

test("having been moved back to saved is no reason to re-date it", () => {
  expect(afterwards("applied 3, saved 9", { stage: "screening", on: may(5) })).toBe("applied 3, screening 5, saved 9");
});

describe("a repeated move changes nothing", () => {
  test.each<[string, Move]>([
    ["saved 1, applied 3", { stage: "applied" }],
    ["saved 1, applied 10", { stage: "applied" }],
    ["applied 1, rejected 3", { outcome: "rejected" }],
    ["applied 1, screening 9", { stage: "applied", on: may(4) }],
  ])("%s, %o", (history, move) => {
    const application = { history: timeline(history) };
    expect(moveTo(application, move, today).history).toBe(application.history);
  });

  test("but its note is kept", () => {
    const { history } = moved("applied 1, interviewing 3", { stage: "interviewing", note: "second round" });
    expect(history.at(-1)).toEqual({ stage: "interviewing", on: today, note: "second round" });
  });
});

test("a repeat takes back no note of the same day", () => {
  const noted = moved("interviewing 3", { stage: "interviewing", note: "second round" });
  expect(moveTo(noted, { stage: "interviewing" }, today).history).toBe(noted.history);
});

test("the patch says what follows from history, and clears what no longer does", () => {
  expect(moved("saved 1, applied 10, rejected 10", { stage: "saved" })).toEqual({
    history: timeline("saved 1"),
    stage: "saved",
    outcome: null,
    appliedOn: null,
  });
});

describe("a move is impossible", () => {
  test.each(["rejected", "no_response", "accepted", "declined"] as const)("to %s before it was sent", (outcome) => {
    const { code, message } = problem("saved 1", { outcome });
    expect(code).toBe("impossible_move");
    expect(message).toContain("Move it to applied first");
  });

  test("to an answer dated before it was sent", () => {
    const { code, message } = problem("saved 1, applied 8", { outcome: "rejected", on: may(5) });
    expect(code).toBe("impossible_move");
    expect(message).toContain(may(8));
  });

  test("when it is dated after tomorrow", () => {
    expect(problem("saved 1", { stage: "applied", on: may(12) }).code).toBe("impossible_move");
  });
});

test.each<[string, Move]>([
  ["neither a stage nor an outcome", { on: may(3) }],
  ["both", { stage: "applied", outcome: "rejected" }],
])("a move that names %s is invalid", (_, move) => {
  expect(problem("applied 1", move).code).toBe("invalid");
});
