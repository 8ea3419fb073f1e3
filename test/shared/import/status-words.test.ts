import { expect, test } from "vitest";
import { readStatus } from "../../../shared/import/status.ts";
import { meaningOf, meaningOfStep } from "../../../shared/import/status-words.ts";

test.for([
  ["Need to Apply", "saved"],
  ["À envoyer", "saved"],
  ["Pending", "applied"],
  ["已投递", "applied"],
  ["En attente", "applied"],
  ["Phone Screen", "screening"],
  ["Tech Assessment -> Scheduled", "screening"],
  ["Stage one - intro call", "screening"],
  ["Pré-sélection", "screening"],
  ["Interview 2 -> Scheduled", "interviewing"],
  ["Stage three - cultural fit", "interviewing"],
  ["Reference check", "interviewing"],
  ["ENTRETIEN", "interviewing"],
  ["Received offer", "offer"],
  ["Accepted!", "accepted"],
  ["Rejected ", "rejected"],
  ["reeejected", "rejected"],
  ["Rejection :(", "rejected"],
  ["Negative (by mail)", "rejected"],
  ["Sans réponse", "no_response"],
  ["Suspected Ghost Job", "no_response"],
  ["Closed", "withdrawn"],
  ["À relancer", "follow_up"],
] as const)("%s means %s", ([word, meaning]) => {
  expect(meaningOf(word)).toBe(meaning);
});

test.for(["池子", "Waitlisted", "ccepted", "Sent", "Selected", "Other", "Referral", "true", "Mystère", "Declined", ""])(
  "%s is left to the person",
  (word) => {
    expect(meaningOf(word)).toBeUndefined();
  },
);

test.for([
  ["Rejected", "rejected"],
  ["offer_declined", "declined"],
  ["Interview Date", "interviewing"],
  ["Third Round", "interviewing"],
  ["Coding Challenge", "screening"],
  ["Phone", "screening"],
] as const)("a column of ticks named %s means %s", ([header, meaning]) => {
  expect(meaningOfStep(header)).toBe(meaning);
});

test("a cell may hold a history, with days", () => {
  const words = readStatus("Applied (2026-01-02) → Interview (2026-02-03), Mystery", {}, false);
  expect(words).toEqual([
    { word: "Applied", meaning: "applied", isUnknown: false, on: "2026-01-02" },
    { word: "Interview", meaning: "interviewing", isUnknown: false, on: "2026-02-03" },
    { word: "Mystery", meaning: undefined, isUnknown: true },
  ]);
});

test("what the person said a word means goes before the table, and may be nothing", () => {
  const words = readStatus(
    "Waitlisted, Pending, Sent",
    { Waitlisted: "interviewing", Pending: "screening", Sent: null },
    false,
  );
  expect(words.map(({ meaning, isUnknown }) => [meaning, isUnknown])).toEqual([
    ["interviewing", false],
    ["screening", false],
    [undefined, false],
  ]);
});
