import type { Kind } from "../../shared/kind.ts";
import { type KindName, names } from "../../shared/names.ts";
import { exampleId, type Schema } from "./schema.ts";

type Example = Readonly<Record<string, unknown>>;

/** A record as a person would write it; the tests send each of them. */
const written: Partial<Record<KindName, Example>> = {
  application: {
    company: "Ledgerly",
    role: "Backend Engineer, Payments",
    postingUrl: "https://ledgerly.example/jobs/41",
    location: "Berlin",
    workMode: "hybrid",
    salary: { min: 78_000, max: 90_000, currency: "EUR", per: "year" },
    channel: "referral",
    excitement: 4,
    nextAction: "Ask Mira who leads the team",
    followUpOn: "2026-11-27",
    tags: ["payments"],
  },
  interview: {
    applicationId: exampleId("application"),
    format: "video",
    scheduledAt: "2026-11-24T09:30:00Z",
    minutes: 45,
  },
  practice: { title: "Rate limiter", category: "system_design", difficulty: "medium", pattern: "Token bucket" },
  attempt: {
    practiceId: exampleId("practice"),
    at: "2026-11-22T18:05:00Z",
    mode: "timed",
    rating: "good",
    minutes: 35,
  },
  story: { title: "The night the queue filled up", situation: "A consumer stood still.", competencies: ["Ownership"] },
  contact: {
    name: "Mira Olsen",
    company: "Ledgerly",
    relationship: "referrer",
    emails: ["mira@ledgerly.example"],
    everyDays: 30,
  },
  interaction: {
    contactId: exampleId("contact"),
    on: "2026-11-20",
    channel: "coffee",
    direction: "out",
    referral: "agreed",
  },
  event: { name: "Berlin Backend Meetup", type: "meetup", startsOn: "2026-12-03", place: "Berlin", role: "attend" },
  company: { name: "Ledgerly", careersUrl: "https://ledgerly.example/careers", priority: "a", checkEveryDays: 14 },
  skill: { name: "PostgreSQL", area: "database", status: "learning", level: 2, target: 4 },
  goal: { title: "Five applications a week", metric: "applications_sent", target: 5, period: "week", status: "active" },
  resource: {
    title: "Designing Data-Intensive Applications",
    type: "book",
    status: "doing",
    unitsDone: 4,
    unitsTotal: 12,
    unit: "chapters",
  },
  study: { on: "2026-11-21", minutes: 50, summary: "Isolation levels" },
  project: {
    title: "Ledger service",
    type: "portfolio",
    repositoryUrl: "https://git.example/ledger",
    steps: [{ title: "Design", done: true }],
  },
  credential: { name: "AWS Developer Associate", type: "certification", plannedOn: "2027-02-01" },
  resume: { label: "Backend, payments", targetRole: "Backend Engineer", isDefault: true },
  profile: { name: "Ada", targetRole: "Backend Engineer", timeZone: "Europe/Berlin", quietAfterDays: 14 },
};

/** The fields of an example record; of a kind that has none written here, what it cannot do without. */
export function exampleFields({ name }: Pick<Kind, "name">, schema: Schema): Example {
  const { properties = {}, required = [] } = schema;
  return (
    written[name] ?? Object.fromEntries(required.map((field) => [field, plainValue(properties[field] ?? {}, field)]))
  );
}

function plainValue({ type, $ref, pattern, minimum, enum: values }: Schema, name: string): unknown {
  if ($ref?.endsWith("/Day")) return "2026-11-22";
  if ($ref?.endsWith("/Moment")) return "2026-11-22T09:30:00Z";
  if (Array.isArray(values)) return values[0];
  if (type === "integer" || type === "number") return typeof minimum === "number" && minimum > 0 ? minimum : 1;
  if (type === "boolean") return true;
  if (type === "array") return [];
  if (typeof pattern === "string") return idOf(pattern);
  return name;
}

function idOf(pattern: string): string {
  const kind = Object.keys(names).find((one) => pattern.startsWith(`^${names[one as KindName].prefix}_`)); // keys() widens
  return kind ? exampleId(kind as KindName) : "";
}

export function exampleRecord(kind: Pick<Kind, "name">, schema: Schema): Example {
  const at = "2026-11-22T09:30:00.000Z";
  return { id: exampleId(kind.name), rev: 12, createdAt: at, updatedAt: at, ...exampleFields(kind, schema) };
}
