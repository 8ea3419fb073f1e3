import { describe, expect, test } from "vitest";
import { sortHistory, standingOf } from "../../shared/history.ts";
import { inWords, may, timeline } from "./timeline.ts";

test.each([
  ["by day", "applied 3, saved 1, rejected 9", "saved 1, applied 3, rejected 9"],
  ["on one day by stage", "offer 2, applied 2, saved 2", "saved 2, applied 2, offer 2"],
  ["on one day outcomes last", "rejected 2, interviewing 2", "interviewing 2, rejected 2"],
  ["of two outcomes on one day the firmer one last", "rejected 2, no_response 2", "no_response 2, rejected 2"],
  ["the same fact once", "applied 3, applied 3, saved 1", "saved 1, applied 3"],
  ["the same stage on two days twice", "interviewing 9, interviewing 3", "interviewing 3, interviewing 9"],
])("history is in order: %s", (_, given, sorted) => {
  expect(inWords(sortHistory(timeline(given)))).toBe(sorted);
});

test("a fact that was written twice keeps the note of one and the original word of the other", () => {
  const [noted, imported] = [
    { stage: "applied", on: may(3), note: "by mail" },
    { stage: "applied", on: may(3), original: "Sent" },
  ] as const;
  expect(sortHistory([imported, noted])).toEqual([{ ...noted, original: "Sent" }]);
});

test("two different notes on one fact are both kept", () => {
  const entries = [
    { stage: "interviewing", on: may(3), note: "with Grace" },
    { stage: "interviewing", on: may(3), note: "with Ada" },
  ] as const;
  expect(sortHistory(entries).map(({ note }) => note)).toEqual(["with Ada", "with Grace"]);
});

describe("an application stands where its history says", () => {
  test.each([
    ["", { stage: "saved", furthest: "saved", answered: false }],
    ["saved 1", { stage: "saved", furthest: "saved", answered: false, since: may(1) }],
    [
      "saved 1, applied 3",
      { stage: "applied", furthest: "applied", appliedOn: may(3), answered: false, since: may(3) },
    ],
    [
      "applied 1, interviewing 3, rejected 9",
      {
        stage: "interviewing",
        outcome: "rejected",
        furthest: "interviewing",
        appliedOn: may(1),
        answered: true,
        since: may(9),
      },
    ],
    [
      "applied 1, rejected 5, screening 9",
      { stage: "screening", furthest: "screening", appliedOn: may(1), answered: true, since: may(9) },
    ],
    [
      "applied 1, interviewing 3, applied 6, applied 8",
      { stage: "applied", furthest: "interviewing", appliedOn: may(1), answered: true, since: may(6) },
    ],
    [
      "applied 1, no_response 20",
      {
        stage: "applied",
        outcome: "no_response",
        furthest: "applied",
        appliedOn: may(1),
        answered: false,
        since: may(20),
      },
    ],
    [
      "applied 1, withdrawn 20",
      {
        stage: "applied",
        outcome: "withdrawn",
        furthest: "applied",
        appliedOn: may(1),
        answered: false,
        since: may(20),
      },
    ],
    [
      "applied 1, no_response 9, rejected 20",
      { stage: "applied", outcome: "rejected", furthest: "applied", appliedOn: may(1), answered: true, since: may(20) },
    ],
    [
      "saved 1, withdrawn 2",
      { stage: "saved", outcome: "withdrawn", furthest: "saved", answered: false, since: may(2) },
    ],
    [
      "accepted 4",
      { stage: "applied", outcome: "accepted", furthest: "offer", appliedOn: may(4), answered: true, since: may(4) },
    ],
    [
      "declined 4",
      { stage: "applied", outcome: "declined", furthest: "offer", appliedOn: may(4), answered: true, since: may(4) },
    ],
    [
      "rejected 4",
      { stage: "applied", outcome: "rejected", furthest: "applied", appliedOn: may(4), answered: true, since: may(4) },
    ],
    [
      "screening 2, applied 5",
      { stage: "applied", furthest: "screening", appliedOn: may(5), answered: true, since: may(5) },
    ],
    [
      "saved 1, screening 2",
      { stage: "screening", furthest: "screening", appliedOn: may(2), answered: true, since: may(2) },
    ],
  ])("%s", (history, standing) => {
    expect(standingOf(timeline(history))).toEqual(standing);
  });
});
