import { expect, test } from "vitest";
import { competencies, competencyOf, heardFor, technicalCompetencies } from "../../shared/competencies.ts";

test("each competency is named once, among the technical ones too", () => {
  const names = [...competencies, ...technicalCompetencies].map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test("each behavioural competency says what an interviewer listens for", () => {
  expect(Object.keys(heardFor)).toEqual([...competencies]);
});

test.each([
  ["Ownership", "Ownership"],
  [" customer FOCUS ", "Customer focus"],
  ["Being on time", undefined],
])("%j is the competency %s", (text, competency) => {
  expect(competencyOf(text)).toBe(competency);
});
