import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { insightsOf, type Rate } from "../../shared/insights.ts";
import { someHistory } from "./some-history.ts";
import { may, timeline } from "./timeline.ts";

const today = may(31);
const many = (n: number, history: string) => Array.from({ length: n }, () => ({ history: timeline(history) }));
const cohort = [
  ...many(60, "saved 1, applied 2"),
  ...many(25, "applied 2, rejected 9"),
  ...many(10, "applied 2, interviewing 9, rejected 20"),
  ...many(5, "applied 2, interviewing 9, offer 23"),
];

test("of a hundred sent, 60 silent, 25 rejected at once, 10 after an interview and 5 with an offer, 40 % were answered", () => {
  const { applications, rates } = insightsOf(cohort, { today });
  expect(applications).toEqual({
    sent: 100,
    answered: 40,
    interviewed: 15,
    offered: 5,
    accepted: 0,
    declined: 0,
    rejected: 35,
    withdrawn: 0,
    noResponse: 0,
    active: 65,
  });
  expect(rates).toEqual({
    answered: { n: 40, of: 100, rate: 0.4 },
    interviewed: { n: 15, of: 100, rate: 0.15 },
    offered: { n: 5, of: 100, rate: 0.05 },
  });
});

test("the median time in a stage is of the stays that are over, and those who wait are counted apart", () => {
  expect(insightsOf(cohort, { today }).stages).toEqual([
    { stage: "saved", n: 60, medianDays: 1, waiting: 0 },
    { stage: "applied", n: 40, medianDays: 7, waiting: 60 },
    { stage: "screening", n: 0, medianDays: null, waiting: 0 },
    { stage: "interviewing", n: 15, medianDays: 11, waiting: 0 },
    { stage: "offer", n: 0, medianDays: null, waiting: 5 },
  ]);
});

test.each([
  ["an even number of stays", ["applied 1, rejected 4", "applied 1, rejected 11"], 2, 6.5],
  ["a stage that was entered twice", ["applied 1, screening 3, applied 10, rejected 14"], 2, 3],
  ["a stage that was repeated", ["applied 1, applied 5, screening 11"], 1, 10],
  ["silence, which ends no stay", ["applied 1, no_response 21"], 0, null],
  ["a withdrawal, which ends none either", ["applied 1, withdrawn 21"], 0, null],
])("time in a stage with %s", (_, histories, n, medianDays) => {
  const applications = histories.map((history) => ({ history: timeline(history) }));
  const { stages } = insightsOf(applications, { today });
  expect(stages.find(({ stage }) => stage === "applied")).toMatchObject({ n, medianDays, waiting: 0 });
});

test("only what was sent in the range is counted, and then all that became of it", () => {
  const applications = [
    ...many(1, "applied 9, rejected 30"),
    ...many(2, "applied 10, offer 30"),
    ...many(3, "applied 20"),
    ...many(4, "saved 1, applied 21"),
    ...many(5, "saved 15"),
  ];
  const counted = insightsOf(applications, { from: may(10), to: may(20), today }).applications;
  expect(counted).toMatchObject({ sent: 5, answered: 2, offered: 2, rejected: 0, active: 5 });
});

test("every way to end is counted by itself", () => {
  const endings = ["accepted", "declined", "rejected", "withdrawn", "no_response"];
  const applications = endings.flatMap((outcome) => many(1, `applied 1, ${outcome} 5`));
  expect(insightsOf(applications, { today }).applications).toMatchObject({
    sent: 5,
    answered: 3,
    offered: 2,
    accepted: 1,
    declined: 1,
    rejected: 1,
    withdrawn: 1,
    noResponse: 1,
    active: 0,
  });
});

test("channels are told apart, the most used first, and have a rate from five on", () => {
  const by = (channel: "referral" | "job_board", n: number, history: string) =>
    many(n, history).map((application) => ({ ...application, channel }));
  const applications = [
    ...by("referral", 4, "applied 1, screening 2"),
    ...by("job_board", 3, "applied 1, rejected 9"),
    ...by("job_board", 9, "applied 1"),
    ...many(1, "applied 1"),
  ];
  expect(insightsOf(applications, { today }).byChannel).toEqual([
    { channel: "job_board", sent: 12, answered: 3, rate: 0.25 },
    { channel: "referral", sent: 4, answered: 4, rate: null },
    { channel: "unknown", sent: 1, answered: 0, rate: null },
  ]);
});

describe("weeks", () => {
  test("begin on Monday, run up to this week and leave none out", () => {
    const applications = [...many(2, "applied 3, rejected 20"), ...many(1, "applied 4"), ...many(1, "applied 17")];
    expect(insightsOf(applications, { today: may(26) }).weeks).toEqual([
      { week: "2026-04-27", sent: 2, answered: 2 },
      { week: may(4), sent: 1, answered: 0 },
      { week: may(11), sent: 1, answered: 0 },
      { week: may(18), sent: 0, answered: 0 },
      { week: may(25), sent: 0, answered: 0 },
    ]);
  });

  test("end with the range that was asked for", () => {
    const { weeks } = insightsOf(many(1, "applied 5"), { to: may(12), today });
    expect(weeks.map(({ week }) => week)).toEqual([may(4), may(11)]);
  });

  test("without anything sent are left out when a day of another century is among them", () => {
    const old = { history: [{ stage: "applied", on: "1926-05-03" } as const] };
    const { weeks } = insightsOf([old, ...many(1, "applied 5")], { today });
    expect(weeks).toEqual([
      { week: "1926-05-03", sent: 1, answered: 0 },
      { week: may(4), sent: 1, answered: 0 },
    ]);
  });
});

test("nothing sent is an answer as well", () => {
  const nothing = { n: 0, of: 0, rate: null };
  const { rates, byChannel, weeks } = insightsOf(many(3, "saved 1"), { today });
  expect({ rates, byChannel, weeks }).toEqual({
    rates: { answered: nothing, interviewed: nothing, offered: nothing },
    byChannel: [],
    weeks: [],
  });
});

describe("whatever the applications are", () => {
  const someInsights = fc
    .array(fc.record({ history: someHistory }), { maxLength: 12 })
    .map((applications) => insightsOf(applications, { today }));

  test("a rate comes with its n and what it is of, and from five on only", () => {
    fc.assert(
      fc.property(someInsights, ({ applications, rates, byChannel }) => {
        const shares: readonly Rate[] = [
          ...Object.values(rates),
          ...byChannel.map(({ sent, answered, rate }) => ({ n: answered, of: sent, rate })),
        ];
        for (const { n, of, rate } of shares) expect(rate).toBe(of < 5 ? null : n / of);
        for (const { of } of Object.values(rates)) expect(of).toBe(applications.sent);
      }),
    );
  });

  test("all that was sent has one ending or is active, one channel and one week", () => {
    fc.assert(
      fc.property(someInsights, ({ applications: of, byChannel, weeks }) => {
        const { sent } = of;
        expect(of.accepted + of.declined + of.rejected + of.withdrawn + of.noResponse + of.active).toBe(sent);
        expect(byChannel.reduce((sum, channel) => sum + channel.sent, 0)).toBe(sent);
        expect(weeks.reduce((sum, week) => sum + week.sent, 0)).toBe(sent);
        expect(of.offered).toBeLessThanOrEqual(of.interviewed);
        expect(of.interviewed).toBeLessThanOrEqual(of.answered);
        expect(of.answered).toBeLessThanOrEqual(sent);
      }),
    );
  });

  test("the answer has the same members", () => {
    fc.assert(
      fc.property(someInsights, (insights) => {
        expect(Object.keys(insights)).toEqual(["applications", "rates", "stages", "byChannel", "weeks"]);
        expect(insights.stages.map(({ stage }) => stage)).toEqual([
          "saved",
          "applied",
          "screening",
          "interviewing",
          "offer",
        ]);
      }),
    );
  });
});
