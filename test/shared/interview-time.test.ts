import { expect, test } from "vitest";
import { momentOf, offsetWord, wallTimeOf } from "../../shared/interview-time.ts";

test.each([
  ["2026-11-24T09:30", "Europe/Berlin", "2026-11-24T08:30:00.000Z"],
  ["2026-07-24T09:30", "Europe/Berlin", "2026-07-24T07:30:00.000Z"],
  ["2026-11-24T09:30", "America/St_Johns", "2026-11-24T13:00:00.000Z"],
  ["2026-11-24T00:15", "Asia/Kathmandu", "2026-11-23T18:30:00.000Z"],
  ["2026-12-31T23:30", "Pacific/Kiritimati", "2026-12-31T09:30:00.000Z"],
  ["2026-12-31T23:30", "Pacific/Pago_Pago", "2027-01-01T10:30:00.000Z"],
  ["2026-11-24T09:30", "UTC", "2026-11-24T09:30:00.000Z"],
])("%s in %s is %s, and reads so again", (wall, zone, at) => {
  expect(momentOf(wall, zone)).toEqual({ at, clock: "plain" });
  expect(wallTimeOf(at, zone)).toBe(wall);
});

test("a time that the clock is set forward over moves on by what is skipped", () => {
  const berlin = momentOf("2026-03-29T02:30", "Europe/Berlin");
  expect(berlin).toEqual({ at: "2026-03-29T01:30:00.000Z", clock: "skipped" });
  expect(wallTimeOf(berlin?.at ?? "", "Europe/Berlin")).toBe("2026-03-29T03:30");
  expect(momentOf("2026-10-04T02:15", "Australia/Lord_Howe")).toMatchObject({ clock: "skipped" });
});

test("a time that the clock shows twice is the first, and the second is known", () => {
  expect(momentOf("2026-10-25T02:30", "Europe/Berlin")).toEqual({
    at: "2026-10-25T00:30:00.000Z",
    clock: "twice",
    other: "2026-10-25T01:30:00.000Z",
  });
  expect(momentOf("2026-11-01T01:30", "America/New_York")).toEqual({
    at: "2026-11-01T05:30:00.000Z",
    clock: "twice",
    other: "2026-11-01T06:30:00.000Z",
  });
});

test("a day that a place left out is skipped as a whole", () => {
  expect(momentOf("2011-12-30T12:00", "Pacific/Apia")).toEqual({ at: "2011-12-30T22:00:00.000Z", clock: "skipped" });
});

test("the hours beside a change are plain", () => {
  for (const wall of ["2026-03-29T01:59", "2026-03-29T03:00", "2026-10-25T01:59", "2026-10-25T03:00"])
    expect(momentOf(wall, "Europe/Berlin")).toMatchObject({ clock: "plain" });
});

test("moments of a whole year read back as they were, in zones that change their clocks oddly too", () => {
  for (const zone of ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"])
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 6.25 * 3_600_000) {
      const moment = new Date(at).toISOString();
      const meant = momentOf(wallTimeOf(moment, zone), zone);
      expect([meant?.at, meant?.other]).toContain(moment);
    }
});

test.each(["", "tomorrow", "2026-11-24", "2026-13-01T10:00", "2026-11-24T25:00"])("%j is no time", (wall) => {
  expect(momentOf(wall, "Europe/Berlin")).toBeUndefined();
});

test("a zone is told by its distance from UTC at that moment", () => {
  expect(offsetWord("2026-07-01T12:00:00Z", "Europe/Berlin")).toBe("UTC+2");
  expect(offsetWord("2026-12-01T12:00:00Z", "Europe/Berlin")).toBe("UTC+1");
  expect(offsetWord("2026-12-01T12:00:00Z", "America/St_Johns")).toBe("UTC−3:30");
  expect(offsetWord("2026-12-01T12:00:00Z", "Europe/London")).toBe("UTC");
});
