import { resumeDocument } from "./resume-document.ts";
import type { Sample } from "./sample.ts";
import { skillIds } from "./skills.ts";

type Portfolio = { readonly resumes: readonly string[]; readonly projects: readonly string[] };

export function addPortfolio(sample: Sample, skills: ReadonlyMap<string, string>): Portfolio {
  addCredentials(sample, skills);
  return { resumes: addResumes(sample), projects: addProjects(sample, skills) };
}

function addCredentials({ add, ago, daysFromNow }: Sample, skills: ReadonlyMap<string, string>): void {
  add("credential", ago(140), {
    name: "Computer Science, B.Sc.",
    type: "degree",
    issuer: "Lakeside University",
    earnedOn: ago(1_900),
    skills: skillIds(skills, "Data structures and algorithms"),
  });
  add("credential", ago(30), {
    name: "Cloud developer, associate",
    type: "certification",
    plannedOn: daysFromNow(24),
    skills: skillIds(skills, "AWS, Lambda, DynamoDB"),
  });
  add("credential", ago(90), {
    name: "Databases in depth",
    type: "course_certificate",
    issuer: "Open Desk Academy",
    earnedOn: ago(75),
    skills: skillIds(skills, "PostgreSQL, Transactions and isolation"),
  });
}

/** The general resume, and the one for cloud roles that was made from it. */
function addResumes({ add, ago }: Sample): readonly string[] {
  const basics = {
    summary: "Backend developer with four years of TypeScript services and a liking for boring databases.",
  };
  const general = add("resume", ago(149), {
    label: "General, two pages",
    targetRole: "Backend developer",
    isDefault: true,
    document: resumeDocument(basics),
  });
  const cloud = add("resume", ago(80), {
    label: "Cloud",
    targetRole: "Platform engineer",
    basedOn: general,
    document: resumeDocument({
      summary: "Backend developer who builds on queues, functions and tables, and watches the bill.",
    }),
  });
  return [general, cloud];
}

function addProjects({ add, ago }: Sample, skills: ReadonlyMap<string, string>): readonly string[] {
  const contribution = add("project", ago(130), {
    title: "Retry limits for a queue client",
    type: "open_source",
    startedOn: ago(128),
    finishedOn: ago(96),
    description: "A change to an open-source queue client: an upper bound for retries, with tests.",
    skills: skillIds(skills, "Messaging and queues, Testing, Git"),
    repositoryUrl: "https://code.example/queue/pull/381",
    steps: ["Find an issue", "Fork", "Change", "Pull request", "Merged"].map((title) => ({ title, done: true })),
    highlights: ["Merged after two rounds of review; in the release of the same month."],
  });
  const talk = add("project", ago(40), {
    title: "Exactly once is a promise to yourself",
    type: "talk",
    startedOn: ago(38),
    description: "Twenty minutes for the next Backend Evening.",
    skills: skillIds(skills, "Messaging and queues, Technical writing"),
    steps: [{ title: "Outline", done: true }, { title: "Slides", done: true }, { title: "Rehearse twice" }],
  });
  const service = add("project", ago(110), {
    title: "Tide table API",
    type: "portfolio",
    role: "Sole author",
    featured: true,
    startedOn: ago(108),
    description: "Tides of 300 harbours over a small HTTP API, with a feed of corrections.",
    url: "https://tides.example",
    repositoryUrl: "https://code.example/tides",
    skills: skillIds(skills, "TypeScript, Hono, DynamoDB, Lambda, OpenAPI"),
    steps: [
      { title: "Plan", done: true },
      { title: "Design", done: true },
      { title: "Implement", done: true },
      { title: "Deploy" },
    ],
    highlights: ["Answers in 40 ms at the 95th percentile for under two euros a month."],
    feedback: [{ from: "Agnes Mirow", on: ago(12), text: "Say in the README what happens when a correction is late." }],
  });
  return [contribution, talk, service];
}
