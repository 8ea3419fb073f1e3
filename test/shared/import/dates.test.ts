import { describe, expect, test } from "vitest";
import { readDay } from "../../../shared/import/dates.ts";
import { dayOrderOf } from "../../../shared/import/day-order.ts";

test.for([
  ["2026-03-15", "2026-03-15"],
  ["2025-7-9", "2025-07-09"],
  ["2025-07-19 02:12:28.34446", "2025-07-19"],
  ["2026-02-14T23:59:59Z", "2026-02-14"],
  ["2026-02-14T23:59:59.123456+05:30", "2026-02-14"],
  ["2021-11-12 12:00:00 UTC", "2021-11-12"],
  ["7/19/2020", "2020-07-19"],
  ["11/13/23, 9:42 AM", "2023-11-13"],
  ["20 Mar 2024", "2024-03-20"],
  ["14-Aug-25", "2025-08-14"],
  ["May 27, 2025", "2025-05-27"],
  ["Sept. 3rd, 2025", "2025-09-03"],
  ["Thu, 02 Jan 2025 22:18:54 -0800", "2025-01-02"],
  ["Thu, 2 Jan 2025 05:41:46 -0800 (PST)", "2025-01-02"],
  ["3 février 2026", "2026-02-03"],
  ["1er août 2026", "2026-08-01"],
  ["12. März 2026", "2026-03-12"],
  ["3 de mayo de 2026", "2026-05-03"],
  ["2026年3月5日", "2026-03-05"],
  ["45306", "2024-01-15"],
] as const)("%s is the day as it is written", ([text, day]) => {
  expect(readDay(text, false)).toBe(day);
});

test.for(["8/82019", "8-Jul", "8/3/2019 and 9/9/2019", "31/02/2026", "soon", "not a date", "2026-2038", "12", ""])(
  "%s is no whole date",
  (text) => {
    expect(readDay(text, true)).toBeUndefined();
  },
);

describe("whether a column's dates start with the day", () => {
  const cells = (...texts: string[]) => texts.map((text, n) => ({ row: n + 2, text }));
  const hints = { today: "2026-11-22", habit: false };

  test("a number over 12 decides, and is named", () => {
    expect(dayOrderOf(cells("03/04/2026", "25/03/2026"), hints)).toEqual({
      dayFirst: true,
      because: "row 3 has 25/03/2026",
    });
    expect(dayOrderOf(cells("03/04/2026", "03/25/2026"), { ...hints, habit: true }).dayFirst).toBe(false);
  });

  test("a day that does not exist still shows where the day stands", () => {
    expect(dayOrderOf(cells("03/09/2026", "31/02/2026"), hints).dayFirst).toBe(true);
  });

  test("dots mean the day first", () => {
    expect(dayOrderOf(cells("05.09.2026"), hints).dayFirst).toBe(true);
  });

  test("other columns of the file decide for one that is open", () => {
    expect(dayOrderOf(cells("03/04/2026"), { ...hints, elsewhere: true }).dayFirst).toBe(true);
  });

  test("a day that would be yet to come decides against that way of reading", () => {
    expect(dayOrderOf(cells("01/12/2026"), hints).dayFirst).toBe(false);
    expect(dayOrderOf(cells("12/01/2026"), hints).dayFirst).toBe(true);
  });

  test("the nearness to dates that can be read one way only decides, as an assumption", () => {
    expect(dayOrderOf(cells("2026-09-01", "03/09/2026"), hints)).toMatchObject({ dayFirst: true, isAssumed: true });
  });

  test("when nothing decides, the habit holds and is said to be assumed", () => {
    expect(dayOrderOf(cells("03/04/2026"), hints)).toMatchObject({ dayFirst: false, isAssumed: true });
    expect(dayOrderOf(cells("03/04/2026"), { ...hints, habit: true })).toMatchObject({
      dayFirst: true,
      isAssumed: true,
    });
  });
});
