import type { HistoryEntry } from "../history-entry.ts";
import type { Outcome, Stage } from "../stages.ts";
import { channelOf, type Made, placeOf, type Sources, salaryOf, standingIn } from "./application-fields.ts";
import type { Sample } from "./sample.ts";
import { skillIds } from "./skills.ts";

const companies = `Aster Cloud, Bluejay Bank, Calder & Co, Driftwood Analytics, Elmgrove, Ferro Logistics, Gantry Nine,
Harbourline, Ionwell Retail, Juniper Care, Kite Insurance, Loomwell, Marrow Bio, Novum Telecom, Oakhurst Tools, Pinegate,
Quarry Digital, Roamwell, Saltmarsh, Thistle Media, Umberfield, Verdigris, Willowbank, Xylo Audio, Yarrow Health,
Zephyr Ports, Atlas Pier, Birchleaf Data, Corallon, Dovetail Rail, Everbrook, Foundry Lane, Glasshouse Nine, Heronsoft,
Inkwell Press, Jettywise, Kelp Energy, Lumenfield, Mistral Sensors, Nettle Security, Opal Ledger, Pebble & Home, Quince Labs,
Ridgeway Maps, Solstice Tours, Tallowby, Upland Farms, Vesperal, Windrow, Yonder Fields, Acorn Stack, Bramble Pay,
Cobble Street, Dunecrest, Emberline, Fernhill Clinics, Gullwing Freight, Hazelcast Yard, Islet Games, Jasper Row, Kestrel Works,
Larkspur, Moorland IT, Northbeam, Oxbow, Plover Airways, Rookery, Sandpiper, Teasel Tech, Undercroft, Vireo, Wrenfield, Yewtree,
Alder & Ash, Beckside, Cloudberry Mill, Dapple, Eastwick Water, Foxglove, Greystone Parts`
  .split(/,\s+/)
  .filter((name) => name !== "");

const roles = [
  "Backend Engineer",
  "Backend Developer",
  "Node.js Developer",
  "API Engineer",
  "Platform Engineer",
  "Software Engineer",
  "Cloud Developer",
  "Junior Backend Developer",
] as const;
const places = ["Remote", "Remote, EU", "Berlin, hybrid", "Lisbon", "Prague", "Amsterdam, hybrid", "Vienna"] as const;
const asked = [
  "Node.js, TypeScript, PostgreSQL",
  "Go, Kubernetes, gRPC",
  "AWS, Lambda, DynamoDB",
  "SQL, Python, Linux",
  "TypeScript, Testing, REST design",
  "Node.js, Redis, Messaging and queues",
  "System design, Caching, AWS",
] as const;

/** How many of a hundred applications by each way are answered with more than a refusal. */
const warmth: Readonly<Record<string, number>> = {
  "Job board": 9,
  LinkedIn: 15,
  "Company site": 24,
  Meetup: 40,
  Recruiter: 42,
  Referral: 58,
};
const sources = [
  "Job board",
  "Job board",
  "Job board",
  "LinkedIn",
  "LinkedIn",
  "Company site",
  "Company site",
  "Recruiter",
  "Referral",
  "Meetup",
] as const;

export function addClosedApplications(sample: Sample, given: Sources): readonly Made[] {
  return companies.map((company) => addClosed(sample, given, company));
}

function addClosed(sample: Sample, { skills, resumes }: Sources, company: string): Made {
  const { pick, between } = sample;
  const source = pick(sources);
  const history = courseOf(sample, warmth[source] ?? 0);
  const least = between(40, 72);
  const id = sample.add("application", history[0]?.on ?? sample.ago(0), {
    company,
    role: pick(roles),
    source,
    channel: channelOf(source),
    history,
    ...standingIn(history),
    ...placeOf(pick(places)),
    ...salaryOf(`${least}-${least + between(6, 14)} EUR`),
    employment: "full_time",
    skills: skillIds(skills, pick(asked)),
    excitement: between(1, 5),
    resumeId: resumes.at(between(0, 1)),
  });
  return { id, company, history };
}

/** What became of it, from sending to its end: always in the past. */
function courseOf({ between, ago, random }: Sample, warm: number): HistoryEntry[] {
  let day = between(34, 150);
  const history: HistoryEntry[] = [{ stage: "applied", on: ago(day) }];
  const go = (stage: Stage, min: number, max: number) => {
    day = Math.max(day - between(min, max), 4);
    history.push({ stage, on: ago(day) });
  };
  const end = (outcome: Outcome, min: number, max: number, note?: string) => {
    day = Math.max(day - between(min, max), 1);
    return [...history, { outcome, on: ago(day), ...(note && { note }) }];
  };
  const luck = random() * 100;
  if (luck >= warm) {
    if (luck > 96) return end("withdrawn", 2, 9, "The role was closed and posted anew for less.");
    return luck > warm + 24 ? end("no_response", 28, 35) : end("rejected", 3, 21);
  }
  go("screening", 3, 12);
  if (luck > warm * 0.5) return end(luck > warm * 0.9 ? "no_response" : "rejected", 4, 14);
  go("interviewing", 5, 13);
  if (luck > warm * 0.08)
    return end("rejected", 3, 12, luck > warm * 0.3 ? "They went with somebody closer to their stack." : "");
  go("offer", 8, 14);
  return end("declined", 2, 5, "Five days on site.");
}
