import { expect, test } from "vitest";
import { competencies } from "../../shared/competencies.ts";
import { coverageOf, unmatchedQuestions } from "../../shared/coverage.ts";
import type { Interview } from "../../shared/interview.ts";
import type { Practice } from "../../shared/practice.ts";
import type { Story } from "../../shared/story.ts";
import { competenciesIn, matching } from "../../shared/story-match.ts";

const meta = { rev: 1, createdAt: "2026-11-01T10:00:00Z", updatedAt: "2026-11-01T10:00:00Z" };
const story = (id: string, shown: string[], skills: string[] = []): Story => ({
  ...meta,
  id,
  title: id,
  competencies: shown,
  skills,
});
const practice = (id: string, fields: Partial<Practice>): Practice => ({
  ...meta,
  id,
  title: id,
  category: "behavioural",
  ...fields,
});
const interview = (questions: Interview["questions"]): Interview => ({
  ...meta,
  id: "int_1",
  applicationId: "app_1",
  questions,
});

test("every competency has a row, and those of one's own come after them", () => {
  const rows = coverageOf([story("a", ["conflict", "Humour"]), story("b", ["Conflict", "humour "])]);
  expect(rows.map(({ name }) => name)).toEqual([...competencies, "Humour"]);
  expect(rows.find(({ name }) => name === "Conflict")?.storyIds).toEqual(["a", "b"]);
  expect(rows.at(-1)?.storyIds).toEqual(["a", "b"]);
  expect(rows[0]?.storyIds).toEqual([]);
});

test("behavioural questions whose competency no story shows are open, practised or missed", () => {
  const open = unmatchedQuestions([story("a", ["conflict"])], {
    practice: [
      practice("prc_1", { pattern: "Conflict" }),
      practice("prc_2", { pattern: "Failure", prompt: "Tell me about a failure." }),
      practice("prc_3", { category: "coding" }),
    ],
    interviews: [
      interview([
        { question: "Tell me about a time you led.", topic: "Leadership", confidence: 1 },
        { question: "Tell me about a time you led well.", topic: "Leadership", confidence: 4 },
        { question: "tell me about a failure. ", topic: "failure", confidence: 0 },
        { question: "What is an index?", topic: "SQL", confidence: 0 },
      ]),
    ],
  });
  expect(open).toEqual([
    { key: "prc_2", question: "Tell me about a failure.", competency: "Failure", practiceId: "prc_2" },
    { key: "int_1 0", question: "Tell me about a time you led.", competency: "Leadership", interviewId: "int_1" },
  ]);
});

test("a question that only says it is behavioural is taken by its words", () => {
  const [one] = unmatchedQuestions([], {
    practice: [practice("prc_1", { pattern: "Behavioural", prompt: "How do you handle conflict?" })],
    interviews: [],
  });
  expect(one?.competency).toBe("Conflict");
});

test("stories are found by skills and competencies, the best match first", () => {
  const found = matching([story("a", ["Conflict"]), story("b", ["ownership"], ["skl_1"]), story("c", ["Learning"])], {
    skills: ["skl_1"],
    competencies: ["conflict", "Ownership"],
  });
  expect(found.map(({ story: { id }, skills, competencies: shown }) => [id, skills, shown])).toEqual([
    ["b", ["skl_1"], ["ownership"]],
    ["a", [], ["Conflict"]],
  ]);
});

test("a posting names competencies as words of their own", () => {
  expect(competenciesIn("You take ownership, with customer focus; leadershipless.")).toEqual([
    "Ownership",
    "Customer focus",
  ]);
});
