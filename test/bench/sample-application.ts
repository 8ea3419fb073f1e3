import { addDays } from "../../shared/calendar.ts";
import { type Stage, stages } from "../../shared/stages.ts";

export const today = "2026-11-22";

/** One of many applications, of about 0.6 KB. A few are open in every stage; the rest has ended, as after years of use. */
export function sampleApplication(n: number) {
  const sentOn = addDays(today, -(n % 700) - 10);
  const stage = stages[n % 5] ?? "saved";
  const isOpen = n % 10 < 5;
  return {
    company: `Company ${n % 997}`,
    role: ["Backend Engineer", "API Developer", "Platform Engineer"][n % 3] ?? "",
    stage,
    history: [
      ...historyTo(stage, sentOn),
      ...(isOpen ? [] : [{ outcome: stage === "saved" ? "withdrawn" : "rejected", on: addDays(sentOn, 8) }]),
    ],
    ...(!isOpen && { outcome: stage === "saved" ? "withdrawn" : "rejected" }),
    ...(stage !== "saved" && { appliedOn: sentOn }),
    postingUrl: `https://jobs.example/postings/${n}`,
    location: "Berlin",
    workMode: "hybrid",
    salary: { min: 60_000, max: 80_000, currency: "EUR", per: "year" },
    channel: "job_board",
    tags: ["node", "aws", "postgres"],
    notes: "Spoke with the recruiter; asked for a take-home.",
  };
}

/** Each stage on the way, a day after the one before. */
function historyTo(stage: Stage, from: string) {
  const way = stages.slice(stage === "saved" ? 0 : 1, stages.indexOf(stage) + 1);
  return way.map((one, n) => ({ stage: one, on: addDays(from, n) }));
}
