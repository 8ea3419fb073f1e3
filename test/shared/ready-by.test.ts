import { expect, test } from "vitest";
import { readiedBy } from "../../shared/ready-by.ts";

const today = "2026-06-10";

test.each([
  ["new practice is due at once", {}, "2026-06-20", { readyBy: "2026-06-20", dueOn: today }],
  ["a later review is drawn near", { dueOn: "2026-07-30" }, "2026-06-20", { dueOn: "2026-06-19" }],
  ["a sooner review stays", { dueOn: "2026-06-12" }, "2026-06-20", { dueOn: "2026-06-12" }],
  ["an overdue review stays", { dueOn: "2026-06-01" }, "2026-06-20", { dueOn: "2026-06-01" }],
  ["a round tomorrow means today", { dueOn: "2026-07-30" }, "2026-06-11", { dueOn: today }],
  ["a round today means today", { dueOn: "2026-07-30" }, today, { dueOn: today }],
  ["of two rounds the sooner counts", { readyBy: "2026-06-15" }, "2026-06-20", { readyBy: "2026-06-15" }],
  ["a round that is over does not", { readyBy: "2026-06-01" }, "2026-06-20", { readyBy: "2026-06-20" }],
])("%s", (_, practice, by, expected) => {
  expect(readiedBy(practice, by, today)).toMatchObject(expected);
});
