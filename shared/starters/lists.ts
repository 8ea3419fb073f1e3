export type StarterListId = "coding" | "fundamentals" | "design" | "behavioural";

/** A starter list in outline: enough to choose from before any of its items is loaded. */
export type StarterList = {
  readonly id: StarterListId;
  /** Kept on each of its items. */
  readonly name: string;
  readonly about: string;
  /** What its parts are called, and how many items each has, in order. */
  readonly partsAre: string;
  readonly parts: readonly (readonly [pattern: string, count: number])[];
};

export const starterLists: readonly StarterList[] = [
  {
    id: "fundamentals",
    name: "Backend fundamentals",
    about: "What interviewers ask between the exercises, each with a short answer to check yours against.",
    partsAre: "Topics",
    parts: [
      ["HTTP", 12],
      ["Networking", 9],
      ["Databases", 14],
      ["Transactions", 10],
      ["Caching", 8],
      ["Queues", 10],
      ["Distributed systems", 8],
      ["Git", 8],
      ["Testing", 8],
      ["Concurrency", 11],
      ["Security", 12],
      ["Operations", 12],
    ],
  },
  {
    id: "coding",
    name: "Coding by pattern",
    about: "Well-known problems from easy to hard, each with a link to its page on LeetCode.",
    partsAre: "Patterns",
    parts: [
      ["Arrays and hashing", 10],
      ["Two pointers", 7],
      ["Sliding window", 7],
      ["Prefix sums", 4],
      ["Stacks", 7],
      ["Binary search", 8],
      ["Linked lists", 8],
      ["Trees", 11],
      ["Tries", 3],
      ["Heaps", 6],
      ["Backtracking", 8],
      ["Graphs", 8],
      ["Shortest paths", 4],
      ["Union find", 4],
      ["Dynamic programming", 14],
      ["Greedy", 5],
      ["Intervals", 4],
      ["Bits and matrices", 6],
      ["Designing structures", 4],
      ["SQL", 5],
    ],
  },
  {
    id: "design",
    name: "System design",
    about: "Systems to design aloud, each with a checklist: requirements, API, data, scale, bottlenecks, trade-offs.",
    partsAre: "Themes",
    parts: [
      ["Serving many", 6],
      ["Correctness", 3],
      ["Storage and search", 6],
      ["Messages", 5],
    ],
  },
  {
    id: "behavioural",
    name: "Behavioural",
    about: "Questions on what you have done, with what is listened for. Answer them with your stories.",
    partsAre: "Competencies",
    parts: [
      ["Leadership", 4],
      ["Ownership", 4],
      ["Delivery", 4],
      ["Teamwork", 4],
      ["Communication", 4],
      ["Conflict", 4],
      ["Influence", 3],
      ["Feedback", 3],
      ["Mentoring", 3],
      ["Failure", 3],
      ["Ambiguity", 3],
      ["Prioritisation", 3],
      ["Judgement", 4],
      ["Learning", 3],
      ["Customer focus", 3],
    ],
  },
];
