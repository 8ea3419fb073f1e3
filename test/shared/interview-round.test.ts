import { expect, test } from "vitest";
import type { Application } from "../../shared/application.ts";
import type { Contact } from "../../shared/contact.ts";
import { countdown } from "../../shared/countdown.ts";
import type { Interview } from "../../shared/interview.ts";
import { askedBefore, peopleKnown, practiceServing } from "../../shared/interview-preparation.ts";
import { nextRoundOn, standingAt } from "../../shared/interview-round.ts";
import { suggestedBy } from "../../shared/interview-step.ts";
import type { Practice } from "../../shared/practice.ts";

const now = Date.parse("2026-11-22T12:00:00Z");
const meta = { rev: 1, createdAt: "2026-11-01T10:00:00Z", updatedAt: "2026-11-01T10:00:00Z" };

test.each([
  [{}, "undated"],
  [{ scheduledAt: "2026-11-23T12:00:00Z" }, "ahead"],
  [{ scheduledAt: "2026-11-22T11:30:00Z", minutes: 60 }, "ahead"],
  [{ scheduledAt: "2026-11-22T11:30:00Z", minutes: 15 }, "awaiting"],
  [{ scheduledAt: "2026-11-23T12:00:00Z", outcome: "waiting" }, "awaiting"],
  [{ scheduledAt: "2026-11-23T12:00:00Z", outcome: "cancelled" }, "over"],
  [{ outcome: "passed" }, "over"],
] as const)("%o stands as %s", (round, standing) => {
  expect(standingAt(round, now)).toBe(standing);
});

test("the next round is the soonest that is planned, today included", () => {
  const at = (on: string, more: Partial<Interview> = {}) => ({ scheduledAt: `${on}T10:00:00Z`, ...more });
  expect(nextRoundOn([at("2026-12-01"), at("2026-11-22"), at("2026-11-20")], "2026-11-22")).toBe("2026-11-22");
  expect(nextRoundOn([at("2026-11-25", { outcome: "cancelled" }), at("2026-11-20")], "2026-11-22")).toBeUndefined();
});

test.each([
  ["2026-11-22T12:25:00Z", "In 25 minutes"],
  ["2026-11-22T13:01:00Z", "In 1 hour 1 minute"],
  ["2026-11-22T18:30:00Z", "In 6 hours"],
  ["2026-11-23T18:00:00Z", "Tomorrow"],
  ["2026-11-25T06:00:00Z", "In 3 days"],
  ["2026-12-20T06:00:00Z", "In 4 weeks"],
  ["2026-11-22T11:40:00Z", "It is on now"],
  ["2026-11-22T09:00:00Z", "It was today"],
  ["2026-11-21T09:00:00Z", "It was yesterday"],
  ["2026-11-12T09:00:00Z", "It was 10 days ago"],
])("%s is told as %j at noon", (at, words) => {
  expect(countdown(at, { now, timeZone: "UTC", minutes: 30 })).toBe(words);
});

test("days are counted by the person's clock", () => {
  expect(countdown("2026-11-23T01:30:00Z", { now, timeZone: "America/New_York" })).toBe("In 13 hours");
  expect(countdown("2026-11-23T01:30:00Z", { now, timeZone: "UTC" })).toBe("Tomorrow");
});

test.each([
  ["a first call", { format: "phone" }, { stage: "applied" }, false, { stage: "screening" }],
  ["a first video", { format: "video" }, { stage: "applied" }, false, { stage: "interviewing" }],
  ["another one", { format: "video" }, { stage: "interviewing" }, false, undefined],
  ["a passed screening", { outcome: "passed" }, { stage: "screening" }, true, { stage: "interviewing" }],
  ["a passed last round", { outcome: "passed" }, { stage: "interviewing" }, false, { stage: "offer" }],
  ["a passed round before others", { outcome: "passed" }, { stage: "interviewing" }, true, undefined],
  ["a refusal", { outcome: "rejected" }, { stage: "interviewing" }, true, { outcome: "rejected" }],
  ["waiting", { outcome: "waiting" }, { stage: "applied" }, false, undefined],
  ["one of what has ended", { outcome: "rejected" }, { stage: "applied", outcome: "withdrawn" }, false, undefined],
] as const)("%s suggests what follows", (_, round, application, hasRoundAhead, step) => {
  expect(suggestedBy(round, application, hasRoundAhead)).toEqual(step);
});

const application = (id: string, company: string, more: Partial<Application> = {}): Application => ({
  ...meta,
  id,
  company,
  role: "Engineer",
  stage: "applied",
  history: [],
  ...more,
});
const round = (id: string, applicationId: string, more: Partial<Interview> = {}): Interview => ({
  ...meta,
  id,
  applicationId,
  ...more,
});
const asked = (question: string, confidence: number) => ({ questions: [{ question, confidence }] });

test("what was asked at the same company comes apart from the same format elsewhere, once each, worst first", () => {
  const applications = new Map(
    [application("a", "Acme GmbH"), application("b", "ACME"), application("c", "Other")].map((one) => [one.id, one]),
  );
  const of = round("1", "a", { format: "video" });
  const rounds = [
    of,
    round("2", "b", { format: "phone", ...asked("Why us?", 4) }),
    round("3", "a", asked("why us? ", 1)),
    round("4", "a", asked("What is a lock?", 0)),
    round("5", "c", { format: "video", ...asked("Elsewhere?", 3) }),
    round("6", "c", { format: "phone", ...asked("Not of this format", 3) }),
  ];
  const { here, elsewhere } = askedBefore(of, rounds, applications);
  expect(here.map(({ question }) => question.question)).toEqual(["What is a lock?", "why us? "]);
  expect(elsewhere.map(({ question }) => question.question)).toEqual(["Elsewhere?"]);
});

test("people of the company by any of its names, and those who are linked, the interviewers first", () => {
  const contacts = [
    { ...meta, id: "1", name: "Ada", company: "ACME Inc." },
    { ...meta, id: "2", name: "Bo", company: "Elsewhere" },
    { ...meta, id: "3", name: "Cy" },
    { ...meta, id: "4", name: "Di" },
  ] satisfies Contact[];
  const known = peopleKnown(
    round("1", "a", { contactIds: ["4"] }),
    application("a", "Acme", { contactIds: ["3"] }),
    contacts,
  );
  expect(known.map(({ contact, meets }) => [contact.name, meets])).toEqual([
    ["Di", true],
    ["Ada", false],
    ["Cy", false],
  ]);
});

test("practice for a round is what was missed there, then what is due on its skills", () => {
  const practice = [
    { ...meta, id: "p1", title: "Due on a skill", dueOn: "2026-11-24", skills: ["s"] },
    { ...meta, id: "p2", title: "Due later", dueOn: "2026-12-24", skills: ["s"] },
    { ...meta, id: "p3", title: "Missed", dueOn: "2026-11-26" },
    { ...meta, id: "p4", title: "Suspended", dueOn: "2026-11-24", skills: ["s"], suspended: true },
  ] satisfies Practice[];
  const rounds = [round("1", "a", { questions: [{ question: "?", confidence: 1, practiceId: "p3" }] })];
  const serving = practiceServing(round("2", "a"), application("a", "Acme", { skills: ["s"] }), {
    rounds,
    practice,
    until: "2026-11-28",
  });
  expect(serving.map(({ id }) => id)).toEqual(["p3", "p1"]);
});
