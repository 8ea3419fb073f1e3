import type { Application } from "../../shared/application.ts";
import type { Outcome } from "../../shared/stages.ts";

export type SampleRole = Pick<Application, "company" | "role" | "location" | "workMode" | "channel" | "salary"> & {
  /** How many days ago it came to each stage, from saved on. */
  readonly reached: readonly number[];
  readonly ended?: readonly [outcome: Outcome, daysAgo: number];
  /** What comes next, and in how many days. */
  readonly next?: readonly [action: string, inDays: number];
};

const euros = (min: number, max: number) =>
  ({ min: min * 1_000, max: max * 1_000, currency: "EUR", per: "year" }) as const;

/** None of these companies exists. */
export const roles: readonly SampleRole[] = [
  {
    company: "Orchard Pay",
    role: "Backend Engineer, Ledger",
    location: "Remote, EU",
    workMode: "remote",
    channel: "company_site",
    salary: euros(76, 90),
    reached: [1],
    next: ["Tailor the resume", 1],
  },
  {
    company: "Silverpine",
    role: "Site Reliability Engineer",
    location: "Stockholm",
    workMode: "hybrid",
    channel: "job_board",
    salary: euros(70, 84),
    reached: [2],
  },
  {
    company: "Waypoint Maps",
    role: "Geo Backend Engineer",
    location: "Zürich",
    workMode: "onsite",
    channel: "referral",
    salary: euros(98, 116),
    reached: [3],
    next: ["Ask Tomás for a referral", 1],
  },
  {
    company: "Copperline",
    role: "Backend Engineer, Billing",
    location: "Remote, EU",
    workMode: "remote",
    channel: "referral",
    salary: euros(64, 76),
    reached: [5, 2],
    next: ["Follow up", 5],
  },
  {
    company: "Stonebridge Data",
    role: "Node.js Engineer",
    location: "Vienna",
    workMode: "hybrid",
    channel: "company_site",
    salary: euros(56, 66),
    reached: [8, 5],
    next: ["Follow up", 2],
  },
  {
    company: "Petrel Travel",
    role: "Backend Developer",
    location: "Barcelona",
    workMode: "hybrid",
    channel: "job_board",
    salary: euros(48, 58),
    reached: [11, 9],
    next: ["Follow up", -2],
  },
  {
    company: "Greenhouse Grid",
    role: "Backend Engineer",
    location: "Copenhagen",
    workMode: "onsite",
    channel: "job_board",
    salary: euros(66, 78),
    reached: [24, 22],
  },
  {
    company: "Tidewater Health",
    role: "Backend Developer",
    location: "Remote, EU",
    workMode: "remote",
    channel: "recruiter",
    salary: euros(62, 74),
    reached: [15, 12, 5],
    next: ["Recruiter call", 2],
  },
  {
    company: "Brightwell",
    role: "TypeScript Engineer",
    location: "Remote",
    workMode: "remote",
    channel: "networking",
    salary: euros(58, 70),
    reached: [14, 11, 3],
    next: ["Send availability", 0],
  },
  {
    company: "Ledgerly",
    role: "Backend Engineer, Payments",
    location: "Remote, UK",
    workMode: "remote",
    channel: "referral",
    salary: euros(78, 90),
    reached: [33, 31, 22, 9],
    next: ["System design round", 1],
  },
  {
    company: "Fjordbank",
    role: "Platform Engineer",
    location: "Oslo",
    workMode: "hybrid",
    channel: "company_site",
    salary: euros(74, 86),
    reached: [40, 36, 25, 12],
    next: ["Prepare with Ines", 0],
  },
  {
    company: "Northbeam",
    role: "Senior Backend Engineer",
    location: "Remote, EU",
    workMode: "remote",
    channel: "referral",
    salary: euros(82, 94),
    reached: [52, 48, 40, 26, 2],
    next: ["Decide", 4],
  },
  {
    company: "Halden Freight",
    role: "Go Developer",
    location: "Rotterdam",
    workMode: "onsite",
    channel: "job_board",
    reached: [60, 58],
    ended: ["rejected", 44],
  },
  {
    company: "Paperkite",
    role: "Platform Developer",
    location: "Remote",
    workMode: "remote",
    channel: "networking",
    reached: [71, 66, 58, 50],
    ended: ["rejected", 41],
  },
  {
    company: "Mosaic Labs",
    role: "Junior Backend Engineer",
    location: "Prague",
    workMode: "hybrid",
    channel: "job_board",
    reached: [80, 78],
    ended: ["no_response", 48],
  },
];
