import type { Review } from "../review.ts";
import { reviewsOf } from "./reviews.ts";
import type { Sample, Written } from "./sample.ts";
import { skillIds } from "./skills.ts";

type Known = { readonly skills: ReadonlyMap<string, string>; readonly projects: readonly string[] };
type Practice = Written<"practice">;
type Item = readonly [title: string, difficulty: Practice["difficulty"], about: string, dueInDays: number | undefined];

const items: Readonly<Record<NonNullable<Practice["category"]>, readonly Item[]>> = {
  coding: [
    ["Pair with a given sum", "easy", "hash map", 0],
    ["Merge overlapping intervals", "medium", "sorting", 0],
    ["Longest run without repeats", "medium", "sliding window", 2],
    ["Order of tasks with dependencies", "medium", "topological sort", -1],
    ["Shortest path in a grid", "medium", "breadth-first search", 0],
    ["Least recently used cache", "medium", "linked list", 5],
    ["Top k of a stream", "medium", "heap", 9],
    ["Balanced brackets", "easy", "stack", 21],
    ["Number of islands", "medium", "depth-first search", 3],
    ["Coin change", "medium", "dynamic programming", 1],
    ["Edit distance", "hard", "dynamic programming", undefined],
    ["Search in a rotated list", "medium", "binary search", -2],
  ],
  system_design: [
    ["A shortener of links", "easy", "System design", 6],
    ["Reminders, each exactly once", "hard", "Messaging and queues", 0],
    ["A feed of changes for many devices", "hard", "System design", 4],
    ["Rate limits across many servers", "medium", "Caching", 0],
    ["Uploads of large files", "medium", "AWS", undefined],
  ],
  database: [
    ["What read committed allows", "medium", "Transactions and isolation", 0],
    ["When an index is not used", "medium", "PostgreSQL", 2],
    ["A partition key that spreads", "medium", "DynamoDB", -3],
    ["Paging without offsets", "easy", "SQL", 14],
    ["Deadlocks and how to end them", "hard", "Transactions and isolation", 1],
  ],
  api_design: [
    ["Idempotent creation", "medium", "REST design", 11],
    ["Errors that a client can act on", "easy", "REST design", 18],
    ["Versions without breaking anybody", "medium", "OpenAPI", 0],
  ],
  behavioural: [
    ["A disagreement with a decision", "medium", "Interviewing", 3],
    ["A failure, and what changed after it", "medium", "Interviewing", 0],
    ["Work without clear requirements", "medium", "Interviewing", 7],
  ],
  fundamentals: [
    ["What happens between address and page", "easy", "Networking", 16],
    ["Processes, threads and the event loop", "medium", "Node.js", 0],
    ["How a hash map grows", "easy", "Data structures and algorithms", 25],
    ["What a signature proves", "medium", "Web security basics", undefined],
  ],
  other: [["Review a change aloud", "easy", "Technical writing", 8]],
};

export function addPractice(sample: Sample, { skills, projects }: Known): void {
  for (const [category, rows] of Object.entries(items))
    addCategory(sample, skills, category as Practice["category"], rows); // its own key
  addStories(sample, skills, projects);
}

function addCategory(
  sample: Sample,
  skills: ReadonlyMap<string, string>,
  category: Practice["category"],
  rows: readonly Item[],
): void {
  for (const [title, difficulty, about, due] of rows) {
    const reviews = due === undefined ? undefined : reviewsOf(sample, { due, times: sample.between(1, 3) });
    const begunOn = reviews?.log[0]?.at.slice(0, 10) ?? sample.ago(40);
    const practiceId = sample.add("practice", begunOn, {
      title,
      category,
      difficulty,
      list: "My list",
      ...(category === "coding"
        ? { pattern: about, skills: skillIds(skills, "Data structures and algorithms") }
        : { skills: skillIds(skills, about) }),
      ...(reviews && { dueOn: reviews.dueOn, card: reviews.card }),
    });
    for (const review of reviews?.log ?? []) addAttempt(sample, practiceId, review);
  }
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
