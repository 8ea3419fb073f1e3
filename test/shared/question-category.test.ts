import { expect, test } from "vitest";
import { categoryOf } from "../../shared/question-category.ts";

test.each([
  ["Merge overlapping intervals.", "Coding", undefined, "coding"],
  ["Anything", "system_design", "phone", "system_design"],
  ["Anything", "System design", "pairing", "system_design"],
  ["Anything", "PostgreSQL", "phone", "database"],
  ["Anything", "REST", undefined, "api_design"],
  ["Anything", "HTTP caching", undefined, "fundamentals"],
  ["Anything", "Conflict", "panel", "behavioural"],
  ["Anything", "Ownership", undefined, "behavioural"],
  ["Tell me about a time you disagreed with your lead.", undefined, "video", "behavioural"],
  ["Describe a situation in which you failed.", undefined, undefined, "behavioural"],
  ["Describe how TLS works.", undefined, undefined, "other"],
  ["Design a URL shortener.", undefined, "onsite", "system_design"],
  ["How would you design the tables?", "SQL", undefined, "database"],
  ["Why this company?", undefined, "behavioural", "behavioural"],
  ["Reverse a list.", undefined, "pairing", "coding"],
  ["Salary?", undefined, "phone", "other"],
] as const)("%j (%s, %s) is %s", (question, topic, format, category) => {
  expect(categoryOf({ question, topic }, format)).toBe(category);
});
