import type { Sample, Written } from "./sample.ts";
import { skillIds } from "./skills.ts";

type Known = { readonly skills: ReadonlyMap<string, string>; readonly projects: readonly string[] };
type Resource = Written<"resource">;

/** Title, type, skills, done, of how many, unit, days until it is to go on. */
const shelf: readonly (readonly [string, Resource["type"], string, number, number, string, number?])[] = [
  ["Systems from first principles", "book", "System design, Caching", 9, 14, "chapters", 1],
  ["The relational model in practice", "book", "SQL, PostgreSQL", 11, 11, "chapters"],
  ["Single-table design, worked through", "course", "DynamoDB", 22, 36, "lessons", 0],
  ["Isolation levels by experiment", "tutorial", "Transactions and isolation", 3, 5, "parts", 4],
  ["Tokens and sessions explained", "video", "OAuth and OpenID Connect", 1, 1, "videos"],
  ["A tour of Go for Node.js people", "tutorial", "Go", 4, 12, "parts", 9],
  ["Queue talk", "podcast", "Messaging and queues", 6, 20, "episodes", 3],
  ["Weekly backend letter", "newsletter", "", 12, 0, "issues"],
  ["Reading flame graphs", "paper", "Profiling", 0, 1, "papers"],
  ["The container handbook", "documentation", "Docker, Linux", 8, 8, "sections"],
  ["Algorithms without tears", "course", "Data structures and algorithms", 31, 60, "lessons", 2],
];

const summaries = [
  "Worked through the chapter and wrote the example anew without looking.",
  "Two problems, one of them with a hint.",
  "Read, then explained it aloud.",
  "Built the small version and measured it.",
] as const;

export function addLearning(sample: Sample, { skills, projects }: Known): void {
  const resources = shelf.map((entry) => ({
    id: addResource(sample, skills, entry),
    skills: skillIds(skills, entry[2]),
  }));
  const goalId = addGoals(sample);
  for (let ago = 83; ago >= 0; ago--) {
    const isWeekend = [0, 6].includes(new Date(sample.ago(ago)).getUTCDay());
    if (sample.random() > (isWeekend ? 0.4 : 0.62) || (ago > 40 && ago < 48)) continue; // a week off
    const read = resources[sample.between(0, resources.length - 1)];
    const onProject = sample.random() < 0.25;
    sample.add("study", sample.ago(ago), {
      on: sample.ago(ago),
      minutes: sample.between(4, isWeekend ? 26 : 15) * 5,
      goalId,
      ...(onProject ? { projectId: projects.at(-1) } : { resourceId: read?.id, skills: read?.skills }),
      ...(sample.random() < 0.4 && { summary: sample.pick(summaries) }),
    });
  }
}

function addResource(
  sample: Sample,
  skills: ReadonlyMap<string, string>,
  [title, type, about, ...rest]: (typeof shelf)[number],
) {
  const [unitsDone, unitsTotal, unit, next] = rest;
  const status = unitsDone === 0 ? "todo" : unitsDone >= unitsTotal && unitsTotal > 0 ? "done" : "doing";
  return sample.add("resource", sample.ago(sample.between(70, 140)), {
    title,
    type,
    skills: skillIds(skills, about),
    status,
    unitsDone,
    unit,
    ...(unitsTotal > 0 && { unitsTotal }),
    ...(next !== undefined && { everyDays: 7, nextOn: sample.daysFromNow(next) }),
    ...(status === "done" && { rating: sample.between(3, 5) }),
  });
}

/** The id of the goal that study counts for. */
function addGoals({ add, ago, daysFromNow }: Sample): string {
  add("goal", ago(150), {
    title: "Five applications a week",
    metric: "applications_sent",
    target: 5,
    period: "week",
    status: "active",
    startsOn: ago(150),
    why: "Fewer, and each with its own letter.",
  });
  add("goal", ago(84), {
    title: "Eight problems a week",
    metric: "practice_attempts",
    target: 8,
    period: "week",
    startsOn: ago(84),
    status: "active",
  });
  add("goal", ago(50), {
    title: "Talk to three people a week",
    metric: "interactions",
    target: 3,
    period: "week",
    startsOn: ago(50),
    status: "active",
  });
  add("goal", ago(120), {
    title: "One deployed project",
    metric: "projects_done",
    target: 1,
    period: "total",
    status: "met",
    startsOn: ago(120),
    byOn: ago(20),
  });
  return add("goal", ago(84), {
    title: "Four and a half hours of study a week",
    metric: "study_minutes",
    target: 270,
    unit: "minutes",
    period: "week",
    startsOn: ago(84),
    byOn: daysFromNow(42),
    status: "active",
  });
}
