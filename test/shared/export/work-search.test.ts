import { expect, test } from "vitest";
import { workSearchOf } from "../../../shared/export/work-search.ts";
import { workSearchLine } from "../../../shared/export/work-search-csv.ts";

const period = { from: "2026-11-09", to: "2026-11-15" };
const ledgerly = {
  id: "app_1",
  company: "Ledgerly",
  role: "Backend Engineer",
  channel: "job_board",
  source: "LinkedIn",
  postingUrl: "https://jobs.example/1",
  contactIds: ["con_1"],
  history: [
    { stage: "saved", on: "2026-11-01" },
    { stage: "applied", on: "2026-11-03", note: "With the long letter" },
    { stage: "screening", on: "2026-11-10" },
    { outcome: "rejected", on: "2026-11-16" },
  ] as const,
};
const contacts = new Map([
  ["con_1", { name: "Ada King", title: "Recruiter" }],
  ["con_2", { name: "Grace" }],
]);

const report = (
  applications: readonly object[],
  interviews: readonly object[] = [],
  of = period,
  today = "2026-12-31",
) =>
  workSearchOf({
    applications: applications as never, // each test names only what it is about
    interviews: interviews as never, // as above
    contacts,
    period: of,
    timeZone: "Europe/Berlin",
    today,
  });

test("an application with something in the period is told with all that led to it, and nothing of later", () => {
  const round = { applicationId: "app_1", scheduledAt: "2026-11-11T22:30:00Z", format: "video", round: 2 };
  expect(report([ledgerly], [{ ...round, timeZone: "America/New_York", contactIds: ["con_2", "con_gone"] }])).toEqual([
    {
      id: "app_1",
      on: "2026-11-10",
      company: "Ledgerly",
      role: "Backend Engineer",
      location: "",
      way: "Job board, LinkedIn",
      link: "https://jobs.example/1",
      contacts: ["Ada King (Recruiter)", "Grace"],
      steps: [
        { on: "2026-11-01", what: "Posting saved", isInterview: false, isWithin: false },
        { on: "2026-11-03", what: "Applied", isInterview: false, isWithin: false },
        { on: "2026-11-10", what: "First talks", isInterview: false, isWithin: true },
        { on: "2026-11-11", what: "Interview 2 (video)", isInterview: true, isWithin: true },
      ],
    },
  ]);
});

test("an interview alone is enough, on the day it has where it takes place", () => {
  const old = { ...ledgerly, history: [{ stage: "applied", on: "2026-10-01" }] };
  const late = { applicationId: "app_1", scheduledAt: "2026-11-15T23:30:00Z" };
  expect(report([old], [late])).toEqual([]); // in Berlin it is the 16th
  expect(report([old], [{ ...late, timeZone: "UTC" }])).toMatchObject([{ on: "2026-11-15" }]);
});

test.each([
  ["a posting that was only saved", { history: [{ stage: "saved", on: "2026-11-10" }] }, []],
  ["what happened before", { history: [{ stage: "applied", on: "2026-11-08" }] }, []],
  ["what happened after", { history: [{ stage: "applied", on: "2026-11-16" }] }, []],
  [
    "an interview that was called off",
    { history: [{ stage: "applied", on: "2026-11-01" }] },
    [{ applicationId: "app_1", scheduledAt: "2026-11-11T09:00:00Z", outcome: "cancelled" }],
  ],
])("%s is no effort of the period", (_, change, interviews) => {
  expect(report([{ ...ledgerly, ...change }], interviews)).toEqual([]);
});

test("what is planned has not happened: a round is no effort before its day", () => {
  const old = { ...ledgerly, history: [{ stage: "applied", on: "2026-10-01" }] };
  const round = { applicationId: "app_1", scheduledAt: "2026-11-12T09:00:00Z" };
  expect(report([old], [round], period, "2026-11-11")).toEqual([]);
  expect(report([old], [round], period, "2026-11-12")).toMatchObject([{ on: "2026-11-12" }]);
  expect(report([ledgerly], [round], period, "2026-11-11")[0]?.steps.at(-1)?.what).toBe("First talks");
});

test("efforts stand in the order of their days; without a period everything is told", () => {
  const of = (id: string, on: string) => ({ id, company: id, role: "x", history: [{ stage: "applied", on }] });
  const all = [of("c", "2026-11-12"), of("b", "2026-11-10"), of("a", "2026-11-12"), of("d", "2020-01-01")];
  expect(report(all).map(({ id }) => id)).toEqual(["b", "a", "c"]);
  expect(report(all, [], {} as typeof period).map(({ id }) => id)).toEqual(["d", "b", "a", "c"]);
});

test("a row of the table says it in words, without formulas and without private notes", () => {
  const round = { applicationId: "app_1", scheduledAt: "2026-11-11T09:30:00Z" };
  const [effort] = report([{ ...ledgerly, company: "=1+1" }], [round]);
  expect(effort && workSearchLine(effort)).toBe(
    `2026-11-10,'=1+1,Backend Engineer,,"Job board, LinkedIn",https://jobs.example/1,First talks,"2026-11-01 Posting saved; 2026-11-03 Applied; 2026-11-10 First talks",2026-11-11 Interview,Ada King (Recruiter)\r\n`,
  );
});
