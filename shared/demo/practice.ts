import type { Review } from "../review.ts";
import { type Block, blocksOf } from "../starters/blocks.ts";
import { practiceItems } from "./practice-items.ts";
import { reviewsOf } from "./reviews.ts";
import type { Sample, Written } from "./sample.ts";
import { skillIds } from "./skills.ts";

type Known = { readonly skills: ReadonlyMap<string, string>; readonly projects: readonly string[] };
type Practice = Written<"practice">;

export function addPractice(sample: Sample, { skills, projects }: Known): void {
  for (const block of blocksOf(practiceItems)) addItem(sample, skills, block);
  addStories(sample, skills, projects);
}

function addItem(sample: Sample, skills: ReadonlyMap<string, string>, { heading, key, ...block }: Block): void {
  const [about = "", prompt = "", answer = ""] = block.text.split(" / ");
  const reviews = key === "never" ? undefined : reviewsOf(sample, { due: Number(key), times: sample.between(1, 3) });
  const begunOn = reviews?.log[0]?.at.slice(0, 10) ?? sample.ago(40);
  const practiceId = sample.add("practice", begunOn, {
    title: block.title,
    category: heading as Practice["category"], // as the list is written
    difficulty: block.difficulty,
    prompt,
    answer,
    list: "My list",
    ...(heading === "coding"
      ? { pattern: about, skills: skillIds(skills, "Data structures and algorithms") }
      : { skills: skillIds(skills, about) }),
    ...(reviews && { dueOn: reviews.dueOn, card: reviews.card }),
  });
  for (const review of reviews?.log ?? []) addAttempt(sample, practiceId, review);
}

function addAttempt(sample: Sample, practiceId: string, { at, rating }: Review): void {
  sample.add("attempt", at.slice(0, 10), {
    practiceId,
    at,
    mode: sample.pick(["solo", "solo", "timed"] as const),
    rating,
    minutes: sample.between(8, 45),
    unaided: rating === "good" || rating === "easy",
  });
}

const stories = [
  [
    "The export that took a night",
    "Ownership",
    "Reports came a day late.",
    "Cut it from nine hours to twelve minutes by reading each row once.",
  ],
  [
    "No to a rewrite",
    "Conflict",
    "The team wanted to start over.",
    "Measured first; two slow queries were the whole problem.",
  ],
  [
    "The outage of the second of March",
    "Failure",
    "A change of mine took orders down for 40 minutes.",
    "Wrote the review, and releases have had a canary since.",
  ],
  [
    "Teaching the support team SQL",
    "Communication",
    "Every question went through a developer.",
    "Six people now answer 80 % of them on their own.",
  ],
  [
    "Two teams, one contract",
    "Teamwork",
    "Each side waited for the other.",
    "A shared OpenAPI file and tests on both sides ended it.",
  ],
] as const;

function addStories(sample: Sample, skills: ReadonlyMap<string, string>, [projectId]: readonly string[]): void {
  for (const [title, competency, situation, result] of stories)
    sample.add("story", sample.ago(sample.between(20, 100)), {
      title,
      situation,
      result,
      competencies: [competency],
      task: "Find out why, and put it right for good.",
      action: "Measured, wrote down the options with their costs, took the smallest, and told everybody.",
      projectId,
      skills: skillIds(skills, "SQL, Technical writing"),
    });
  for (const mock of mocks) addMock(sample, mock);
}

const mocks = [
  [
    30,
    "Jonas Adeyemi",
    { "Problem solving": 2, Communication: 2, Coding: 3 },
    "Say what you are about to do, then do it.",
  ],
  [
    19,
    "Agnes Mirow",
    { "Problem solving": 3, Communication: 3, "System design": 2 },
    "Ask for numbers before you draw.",
  ],
  [9, "Agnes Mirow", { "Problem solving": 4, Communication: 3, "System design": 3 }, "State the assumptions first."],
] as const;

function addMock(sample: Sample, [daysAgo, partner, scores, feedback]: (typeof mocks)[number]): void {
  sample.add("attempt", sample.ago(daysAgo), {
    at: `${sample.ago(daysAgo)}T17:00:00.000Z`,
    mode: "mock",
    minutes: 50,
    partner,
    platform: "Video call",
    scores: { ...scores },
    feedback,
  });
}
