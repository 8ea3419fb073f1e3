import { addDays } from "../calendar.ts";
import type { HistoryEntry } from "../history-entry.ts";
import type { Made } from "./application-fields.ts";
import type { Sample, Written } from "./sample.ts";

type Interview = Written<"interview">;
type Given = { readonly applications: readonly Made[]; readonly contacts: ReadonlyMap<string, string> };

/** Company, round, format, in how many days, at what time (UTC), minutes. */
const planned: readonly (readonly [string, number, Interview["format"], number, string, number])[] = [
  ["Ledgerly", 3, "system_design", 1, "14:00", 60],
  ["Tidewater Health", 1, "phone", 2, "09:30", 30],
  ["Quillstack", 3, "pairing", 3, "13:00", 90],
  ["Fjordbank", 3, "panel", 6, "10:00", 120],
  ["Brightwell", 1, "video", 7, "15:30", 30],
];

const questions = [
  ["How would you page through a list that grows while it is read?", "API design", 4],
  ["What happens when two requests change the same row?", "transactions", 2],
  ["Design a service that sends each reminder exactly once.", "messaging", 2],
  ["Tell us of a time you disagreed with a decision.", "conflict", 4],
  ["Why is a process that waits for input cheap, and a thread less so?", "event loop", 1],
  ["Merge overlapping intervals.", "intervals", 3],
] as const;

/** The rounds behind the history of the applications, and those ahead. */
export function addInterviews(sample: Sample, { applications, contacts }: Given): void {
  for (const { id, company, history } of applications) {
    const rounds = history.flatMap((entry, n) => roundsOf(entry, history[n + 1], company));
    for (const [n, round] of rounds.entries()) addPast(sample, { ...round, applicationId: id, round: n + 1 });
  }
  for (const [company, round, format, days, time, minutes] of planned) {
    const applicationId = applications.find((one) => one.company === company)?.id;
    const contactIds = [contacts.get(company) ?? []].flat();
    if (!applicationId) continue;
    sample.add("interview", sample.ago(2), {
      applicationId,
      round,
      format,
      minutes,
      contactIds,
      timeZone: "Europe/Berlin",
      outcome: "scheduled",
      scheduledAt: `${sample.workday(days)}T${time}:00.000Z`,
      place: `https://meet.example/${company.toLowerCase().replaceAll(" ", "-")}`,
      preparation: "Read their engineering posts. Two stories ready. Ask how they decide what to build.",
    });
  }
}

type Round = { readonly on: string; readonly format: Interview["format"]; readonly outcome: Interview["outcome"] };

/** What was held in a stage, judged by what came after it. Nothing is known yet of a stage that has just begun. */
function roundsOf({ stage, on }: HistoryEntry, after: HistoryEntry | undefined, company: string): Round[] {
  const isAhead = planned.some(([name, round]) => name === company && round === 1);
  if (stage === "screening" && !(isAhead && !after)) return [{ on, format: "phone", outcome: outcomeOf(after) }];
  if (stage !== "interviewing") return [];
  const last = {
    on: after ? middle(on, after.on) : addDays(on, 1),
    format: "panel",
    outcome: outcomeOf(after),
  } as const;
  return [{ on, format: "video", outcome: "passed" }, ...(after ? [last] : [])];
}

function outcomeOf(after: HistoryEntry | undefined): Interview["outcome"] {
  if (!after) return "waiting";
  return after.stage ? "passed" : after.outcome === "rejected" ? "rejected" : "waiting";
}

const middle = (from: string, to: string) =>
  new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);

function addPast(sample: Sample, { on, ...fields }: Round & { applicationId: string; round: number }): void {
  const [question, topic, confidence] = sample.pick(questions);
  sample.add("interview", on, {
    ...fields,
    scheduledAt: `${on}T${String(sample.between(8, 15)).padStart(2, "0")}:00:00.000Z`,
    minutes: 45,
    timeZone: "Europe/Berlin",
    questions: [{ question, topic, confidence }],
    ...(fields.format !== "phone" && {
      debrief: "Clear on the data model, slow to start on the numbers.",
      thankedOn: on,
    }),
  });
}
