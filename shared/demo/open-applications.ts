import { type Stage, stages } from "../stages.ts";
import { channelOf, type Made, placeOf, type Sources, salaryOf, standingIn } from "./application-fields.ts";
import type { Sample, Written } from "./sample.ts";
import { skillIds } from "./skills.ts";

/**
 * Company | role | days ago it was saved, applied, screened, interviewed, offered ("-": never saved) | place | salary in
 * thousands | source | what it asks for | next step and in how many days
 */
const rows = `
Northbeam | Senior Backend Engineer | 46 43 36 27 2 | Remote, EU | 82-94 EUR | Referral | TypeScript, Node.js, PostgreSQL, AWS | Answer the offer 4
Parcelhub | Backend Developer, Routing | 52 49 41 30 5 | Berlin, hybrid | 70-78 EUR | Company site | Go, PostgreSQL, Redis, Docker | Call about pay 1
Ledgerly | Backend Engineer, Payments | 33 31 22 9 | Remote, UK | 68-78 GBP | Referral | TypeScript, PostgreSQL, Transactions and isolation, System design | Prepare the system design round 1
Fjordbank | Platform Engineer | 40 38 25 12 | Oslo, hybrid | 74-86 EUR | Recruiter | AWS, Kubernetes, Continuous integration, Docker | Ask Ines about the team 0
Quillstack | Node.js Developer | 28 27 18 6 | Remote | 60-72 EUR | LinkedIn | Node.js, TypeScript, Testing, Redis | Set up for pair programming 3
Kestrel Works | API Engineer | 35 33 24 15 | Lisbon | 52-64 EUR | Company site | REST design, OpenAPI, Node.js, PostgreSQL | Thank the panel -1
Tidewater Health | Backend Developer | 21 20 5 | Remote, EU | 62-74 EUR | Company site | TypeScript, Node.js, DynamoDB, Web security basics | Recruiter call 2
Openlane | Software Engineer, Core | 26 24 8 | Amsterdam, hybrid | 68-80 EUR | Meetup | Go, gRPC, PostgreSQL, System design | Send the take-home 4
Brightwell | TypeScript Engineer | 19 18 3 | Remote | 58-70 EUR | Recruiter | TypeScript, Hono, Testing | Send availability 0
Halcyon Energy | Data Platform Engineer | 30 29 16 | Hamburg, hybrid | 66-78 EUR | LinkedIn | Python, SQL, Messaging and queues, AWS |
Mosaic Labs | Junior Backend Engineer | 15 14 4 | Prague | 38-46 EUR | Job board | Node.js, SQL, Git, Docker | Take the online assessment 1
Copperline | Backend Engineer, Billing | 4 2 | Remote, EU | 64-76 EUR | Referral | TypeScript, PostgreSQL, Transactions and isolation | Follow up 5
Stonebridge Data | Node.js Engineer | 6 5 | Vienna | 56-66 EUR | Company site | Node.js, SQL, Caching | Follow up 2
Arclight | Serverless Developer | 9 7 | Remote | 70-84 EUR | LinkedIn | Lambda, DynamoDB, TypeScript, AWS | Follow up 0
Petrel Travel | Backend Developer | 10 9 | Barcelona | 48-58 EUR | Job board | Node.js, REST design, Redis | Follow up -2
Vantage Robotics | Cloud Engineer | 12 11 | Munich | 72-86 EUR | Recruiter | AWS, Linux, Networking, Kubernetes | Ask Jonas for an introduction 3
Sable & Finch | API Developer | - 1 | Remote, UK | 50-60 GBP | Company site | REST design, GraphQL, OAuth and OpenID Connect |
Greenhouse Grid | Backend Engineer | 24 22 | Copenhagen | 66-78 EUR | LinkedIn | TypeScript, Messaging and queues, Docker |
Riverbend Media | Full-stack Engineer | - 19 | Remote | 50-62 EUR | Job board | JavaScript, Node.js, GraphQL |
Nimbus Freight | Go Developer | 8 6 | Rotterdam | 62-74 EUR | Company site | Go, PostgreSQL, Messaging and queues | Follow up 4
Lattice Works | Backend Engineer II | 14 13 | Dublin, hybrid | 74-88 EUR | LinkedIn | Node.js, AWS, System design, Profiling | Follow up 1
Paperkite | Platform Developer | 5 3 | Remote, EU | 58-70 EUR | Meetup | Continuous integration, Docker, TypeScript | Follow up 6
Hollow Oak | Backend Developer | - 17 | Leipzig | 52-60 EUR | Job board | Node.js, PostgreSQL, Testing |
Seabright | Integration Engineer | - 26 | Remote, EU | 60-70 EUR | LinkedIn | REST design, OAuth and OpenID Connect, Messaging and queues |
Orchard Pay | Backend Engineer, Ledger | 1 | Remote, EU | 76-90 EUR | Company site | PostgreSQL, Transactions and isolation, TypeScript, Testing | Closes 3
Silverpine | Site Reliability Engineer | 2 | Stockholm | 70-84 EUR | LinkedIn | Kubernetes, Linux, Networking, Profiling |
Waypoint Maps | Backend Engineer, Search | 3 | Zürich | 98-116 CHF | Referral | Go, PostgreSQL, Caching, System design | Ask Tomás what they look for 1
Cinder Games | Services Engineer | 4 | Helsinki | 54-66 EUR | Job board | Node.js, Redis, Messaging and queues | Closes 9
Monarch Foods | Integration Developer | 6 | Remote | 48-58 EUR | LinkedIn | REST design, OpenAPI, Node.js | Tailor the resume 0
Anchor Legal | Backend Developer | 7 | Brussels, hybrid | | Job board | TypeScript, SQL, Web security basics |
Lantern School | Developer, Learning Tools | 9 | Ghent | 44-52 EUR | Job board | JavaScript, SQL, Technical writing | Closes 12`;

const offers: Readonly<Record<string, (sample: Sample) => Written<"application">["offer"]>> = {
  Northbeam: ({ daysFromNow }) => ({
    base: 88_000,
    bonus: 6_000,
    equity: "0.05 % over four years",
    currency: "EUR",
    respondBy: daysFromNow(4),
    startsOn: daysFromNow(45),
    terms: "Four days from anywhere; 30 days of holiday.",
  }),
  Parcelhub: ({ daysFromNow }) => ({ base: 73_000, currency: "EUR", respondBy: daysFromNow(8) }),
};

export function addOpenApplications(sample: Sample, sources: Sources): readonly Made[] {
  const table = rows
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()));
  return table.map((cells, n) => addOpen(sample, sources, cells, n));
}

function addOpen(sample: Sample, { skills, resumes, contacts }: Sources, cells: readonly string[], n: number): Made {
  const [company = "", role = "", days = "", place = "", pay = "", source = "", wanted = "", next = ""] = cells;
  const history = days.split(" ").flatMap((ago, at) => entryOf(sample, ago, stages[at]));
  const { stage } = standingIn(history);
  const first = history[0]?.on ?? sample.ago(0);
  const contactIds = [contacts.get(company) ?? []].flat();
  const id = sample.add("application", first, {
    company,
    role,
    history,
    ...standingIn(history),
    rank: n,
    source,
    excitement: stage === "offer" ? 5 : sample.between(2, 5),
    channel: channelOf(source),
    ...placeOf(place),
    ...salaryOf(pay),
    employment: "full_time",
    description: posting(role, company, wanted),
    postingUrl: addressOf(company),
    skills: skillIds(skills, wanted),
    contactIds,
    ...nextOf(sample, next),
    ...(stage !== "saved" && { resumeId: resumes.at(n % 3 === 0 ? 1 : 0), tailoredResume: n % 2 === 0 }),
    ...(offers[company] && { offer: offers[company](sample) }),
  });
  return { id, company, history };
}

function entryOf(sample: Sample, ago: string, stage: Stage | undefined) {
  return stage && ago !== "-" ? [{ stage, on: sample.ago(Number(ago)) }] : [];
}

function nextOf({ daysFromNow }: Sample, next: string): Partial<Written<"application">> {
  const [, what, days] = /^(.+) (-?\d+)$/.exec(next) ?? [];
  if (!what || !days) return {};
  const on = daysFromNow(Number(days));
  return what === "Closes" ? { deadlineOn: on } : { nextAction: what, followUpOn: on };
}

function posting(role: string, company: string, wanted: string): string {
  return `${company} looks for a ${role}. You will own services from design to operation, with a team of six that reviews
every change and releases several times a day.

What you bring: ${wanted}. A degree is welcome and not required.

What we offer: a budget for learning, time for open source, and no on-call without pay.`;
}

const addressOf = (company: string) =>
  `https://${company.toLowerCase().replace(/[^a-z]+/g, "-")}.example/careers/backend`;
