import type { Sample, Written } from "./sample.ts";

type Area = NonNullable<Written<"skill">["area"]>;
type Known = readonly [name: string, area: Area, level: number, target: number];

const known: readonly Known[] = [
  ["TypeScript", "language", 4, 5],
  ["JavaScript", "language", 4, 4],
  ["SQL", "language", 3, 4],
  ["Go", "language", 1, 3],
  ["Python", "language", 2, 2],
  ["Node.js", "framework", 4, 5],
  ["Hono", "framework", 3, 3],
  ["PostgreSQL", "database", 3, 4],
  ["DynamoDB", "database", 2, 4],
  ["Redis", "database", 2, 3],
  ["Transactions and isolation", "database", 2, 4],
  ["REST design", "api", 4, 4],
  ["GraphQL", "api", 2, 2],
  ["gRPC", "api", 0, 2],
  ["OpenAPI", "api", 3, 3],
  ["Git", "version_control", 4, 4],
  ["OAuth and OpenID Connect", "security", 2, 3],
  ["Web security basics", "security", 2, 4],
  ["System design", "architecture", 2, 4],
  ["Messaging and queues", "architecture", 2, 3],
  ["AWS", "cloud", 3, 4],
  ["Lambda", "cloud", 3, 4],
  ["Docker", "devops", 3, 3],
  ["Continuous integration", "devops", 3, 3],
  ["Kubernetes", "devops", 1, 2],
  ["Caching", "performance", 2, 3],
  ["Profiling", "performance", 1, 3],
  ["Testing", "testing", 4, 4],
  ["Linux", "tooling", 3, 3],
  ["Data structures and algorithms", "computer_science", 2, 4],
  ["Networking", "computer_science", 2, 3],
  ["Technical writing", "soft", 3, 4],
  ["Interviewing", "soft", 2, 4],
];

/** The ids of the skills by name. */
export function addSkills(sample: Sample): ReadonlyMap<string, string> {
  return new Map(
    known.map(([name, area, level, target]) => {
      const status = level >= target ? "done" : level > 1 ? "learning" : "todo";
      return [name, sample.add("skill", sample.ago(150), { name, area, level, target, status })];
    }),
  );
}

/** The ids of those named, in words separated by commas; names that are no skill are passed over. */
export function skillIds(skills: ReadonlyMap<string, string>, names: string): string[] {
  return names.split(", ").flatMap((name) => skills.get(name) ?? []);
}
