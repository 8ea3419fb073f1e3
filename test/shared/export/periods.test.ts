import { expect, test } from "vitest";
import { daysOf } from "../../../shared/export/periods.ts";

test.each([
  ["this-week", "2026-11-23", "2026-11-23", "2026-11-29"],
  ["this-week", "2026-11-22", "2026-11-16", "2026-11-22"],
  ["last-week", "2027-01-01", "2026-12-21", "2026-12-27"],
  ["this-month", "2028-02-29", "2028-02-01", "2028-02-29"],
  ["this-month", "2026-12-31", "2026-12-01", "2026-12-31"],
  ["last-month", "2026-03-31", "2026-02-01", "2026-02-28"],
  ["last-month", "2027-01-15", "2026-12-01", "2026-12-31"],
] as const)("%s, seen from %s, is %s to %s", (period, today, from, to) => {
  expect(daysOf(period, today)).toEqual({ from, to });
});
