import { expect, test } from "vitest";
import type { Interview } from "../../shared/interview.ts";
import { type Known, practiceFollowing, touchesPractice } from "../../shared/interview-practice.ts";
import { mergePatch } from "../../shared/merge-patch.ts";
import type { Question } from "../../shared/missed-question.ts";
import type { Practice } from "../../shared/practice.ts";

const today = "2026-11-22";
const meta = { rev: 1, createdAt: "2026-11-01T10:00:00Z", updatedAt: "2026-11-01T10:00:00Z" };
const round = (fields: Partial<Interview>): Interview => ({
  ...meta,
  id: "int_01JCM000000000000000000001",
  applicationId: "app_01JCM000000000000000000001",
  ...fields,
});
const asked = (fields: Partial<Question> = {}): Question => ({
  question: "What happens when two requests change the same row?",
  topic: "Database",
  confidence: 1,
  better: "The second waits, or is refused.",
  ...fields,
});
const known = (more: Partial<Known> = {}): Known => ({
  today,
  rounds: [],
  skills: [],
  practice: () => undefined,
  ...more,
});

/** The practice that came of a first write, as it is kept. */
function kept(written: Interview, more: Partial<Practice> = {}) {
  const { made, questions } = practiceFollowing(written, undefined, known());
  const [{ id, fields } = expect.fail("a practice is made")] = made;
  const practice = { ...meta, id, ...fields, ...more } as Practice;
  return {
    practice,
    before: { ...written, questions: [...(questions ?? [])] },
    find: (one: string) => (one === id ? practice : undefined),
  };
}

test("a missed question becomes practice that asks it, and the question names it", () => {
  const { made, questions } = practiceFollowing(round({ questions: [asked()] }), undefined, known());
  expect(made).toEqual([
    {
      id: expect.stringMatching(/^prc_[0-9A-HJKMNP-TV-Z]{26}$/),
      fields: {
        title: asked().question,
        prompt: asked().question,
        answer: asked().better,
        category: "database",
        pattern: "Database",
        list: "Asked in interviews",
        dueOn: "2026-11-23",
      },
    },
  ]);
  expect(questions).toEqual([{ ...asked(), practiceId: made[0]?.id }]);
});

test.each([
  [2, 1],
  [3, 0],
])("a confidence of %d makes %d", (confidence, count) => {
  const { made } = practiceFollowing(round({ questions: [asked({ confidence })] }), undefined, known());
  expect(made).toHaveLength(count);
});

test.each([
  ["in ten days", "2026-12-02T09:00:00Z", "2026-11-22"],
  ["tomorrow", "2026-11-23T09:00:00Z", "2026-11-22"],
  ["later today", "2026-11-22T18:00:00Z", "2026-11-22"],
  ["yesterday", "2026-11-21T09:00:00Z", "2026-11-23"],
])("with a round %s it is due by then", (_, scheduledAt, dueOn) => {
  const rounds = [round({ id: "int_01JCM000000000000000000002", scheduledAt })];
  const { made } = practiceFollowing(round({ questions: [asked()] }), undefined, known({ rounds }));
  expect(made[0]?.fields.dueOn).toBe(dueOn);
});

test("cancelled rounds do not count", () => {
  const rounds = [
    round({ id: "int_01JCM000000000000000000002", scheduledAt: "2026-11-23T09:00:00Z", outcome: "cancelled" }),
  ];
  const { made } = practiceFollowing(round({ questions: [asked()] }), undefined, known({ rounds }));
  expect(made[0]?.fields.dueOn).toBe("2026-11-23");
});

test("the same question gives the same practice, however often and wherever it is written", () => {
  const [one, other] = [asked(), asked({ question: `  ${asked().question.toUpperCase()} ` })].map(
    (question) => practiceFollowing(round({ questions: [question] }), undefined, known()).made[0]?.id,
  );
  expect(other).toBe(one);
  const { made } = practiceFollowing(round({ questions: [asked(), asked()] }), undefined, known());
  expect(made).toHaveLength(1);
});

test("the topic that is a skill of the person is the practice's skill", () => {
  const skills = [{ id: "skl_1", name: "database" }];
  expect(
    practiceFollowing(round({ questions: [asked()] }), undefined, known({ skills })).made[0]?.fields.skills,
  ).toEqual(["skl_1"]);
});

test("a changed question changes its practice, and makes no second one", () => {
  const { before, practice, find } = kept(round({ questions: [asked()] }));
  const after = {
    ...before,
    questions: before.questions.map((one) => ({ ...one, question: "What is a lock?", better: "" })),
  };
  const { made, changed } = practiceFollowing(after, before, known({ practice: find }));
  expect(made).toEqual([]);
  expect(changed).toEqual([
    { id: practice.id, patch: { title: "What is a lock?", prompt: "What is a lock?", answer: null } },
  ]);
});

test("what a person changed in the practice stays", () => {
  const { before, practice, find } = kept(round({ questions: [asked()] }), { title: "Lost updates" });
  const after = { ...before, questions: before.questions.map((one) => ({ ...one, question: "What is a lock?" })) };
  expect(practiceFollowing(after, before, known({ practice: find })).changed).toEqual([
    { id: practice.id, patch: { prompt: "What is a lock?" } },
  ]);
});

test("confidence that has come leaves the practice as it is, and confidence that went makes it due", () => {
  const { before, practice, find } = kept(round({ questions: [asked()] }), { dueOn: "2027-01-10" });
  const sure = { ...before, questions: before.questions.map((one) => ({ ...one, confidence: 4 })) };
  const nothing = { made: [], changed: [] };
  expect(practiceFollowing(sure, before, known({ practice: find }))).toEqual(nothing);
  expect(practiceFollowing(before, sure, known({ practice: find }))).toEqual({
    made: [],
    changed: [{ id: practice.id, patch: { dueOn: "2026-11-23" } }],
  });
});

test("a practice that was thrown away stays away", () => {
  const { before } = kept(round({ questions: [asked()] }));
  const after = { ...before, debrief: "Long", questions: before.questions.map((one) => ({ ...one, answer: "Hm" })) };
  expect(practiceFollowing(after, before, known())).toEqual({ made: [], changed: [] });
});

test("a planned round pulls the practice of what was missed to the day before", () => {
  const { before, practice, find } = kept(round({ questions: [asked()] }), { dueOn: "2026-12-20" });
  const next = round({ id: "int_01JCM000000000000000000002", scheduledAt: "2026-12-05T09:00:00Z" });
  const from = known({ rounds: [before], practice: find });
  expect(practiceFollowing(next, undefined, from).changed).toEqual([
    { id: practice.id, patch: { readyBy: "2026-12-05", dueOn: "2026-12-04" } },
  ]);
  const moved = { ...next, scheduledAt: "2026-11-30T09:00:00Z" };
  expect(practiceFollowing(moved, next, from).changed).toEqual([
    { id: practice.id, patch: { readyBy: "2026-11-30", dueOn: "2026-11-29" } },
  ]);
  expect(practiceFollowing({ ...next, debrief: "Hm" }, next, from).changed).toEqual([]);
});

test("the day before is the day before where the round is held", () => {
  const { before, practice, find } = kept(round({ questions: [asked()] }), { dueOn: "2026-12-20" });
  const next = round({
    scheduledAt: "2026-12-05T20:00:00Z",
    timeZone: "Asia/Tokyo",
    id: "int_01JCM000000000000000000002",
  });
  const { changed } = practiceFollowing(next, undefined, known({ rounds: [before], practice: find }));
  expect(changed).toEqual([{ id: practice.id, patch: { readyBy: "2026-12-06", dueOn: "2026-12-05" } }]);
});

test("a round that is put off or called off no longer is what practice must be ready for", () => {
  const ready = { dueOn: "2026-12-01", readyBy: "2026-12-05" };
  const { before, practice, find } = kept(round({ questions: [asked()] }), ready);
  const next = round({ id: "int_01JCM000000000000000000002", scheduledAt: "2026-12-05T09:00:00Z" });
  const from = known({ rounds: [before], practice: find });
  const later = practiceFollowing({ ...next, scheduledAt: "2026-12-15T09:00:00Z" }, next, from);
  expect(later.changed).toEqual([{ id: practice.id, patch: { readyBy: "2026-12-15" } }]);
  const off = practiceFollowing({ ...next, outcome: "cancelled" }, next, from);
  expect(off.changed).toEqual([{ id: practice.id, patch: { readyBy: null } }]);
});

test("a sooner day of the person's own stays, and what is suspended is left alone", () => {
  const next = round({ id: "int_01JCM000000000000000000002", scheduledAt: "2026-12-05T09:00:00Z" });
  for (const more of [
    { suspended: true, dueOn: "2026-12-20" },
    { dueOn: "2026-11-25", readyBy: "2026-11-30" },
  ]) {
    const { before, find } = kept(round({ questions: [asked()] }), more);
    expect(practiceFollowing(next, undefined, known({ rounds: [before], practice: find })).changed).toEqual([]);
  }
});

test("only questions and dates mean anything for practice", () => {
  const before = round({ scheduledAt: "2026-12-05T09:00:00Z", questions: [asked()] });
  expect(touchesPractice(mergePatch(before, { debrief: "Fine", minutes: 90 }) as Interview, before)).toBe(false);
  expect(touchesPractice(mergePatch(before, { outcome: "cancelled" }) as Interview, before)).toBe(true);
  expect(touchesPractice(mergePatch(before, { scheduledAt: "2026-12-06T09:00:00Z" }) as Interview, before)).toBe(true);
  expect(touchesPractice({ ...before, questions: [asked({ confidence: 4 })] }, before)).toBe(true);
});
