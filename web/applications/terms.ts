import type { Application } from "../../shared/application.ts";

type Words<F extends "workMode" | "employment" | "channel"> = Readonly<Record<NonNullable<Application[F]>, string>>;

export const workModes: Words<"workMode"> = { onsite: "On site", hybrid: "Hybrid", remote: "Remote" };
export const employments: Words<"employment"> = {
  full_time: "Full time",
  part_time: "Part time",
  contract: "Contract",
  internship: "Internship",
  apprenticeship: "Apprenticeship",
};
export const channels: Words<"channel"> = {
  job_board: "Job board",
  company_site: "Company site",
  recruiter: "Recruiter",
  referral: "Referral",
  networking: "Networking",
  inbound: "They wrote first",
  other: "Other",
};
export const payPeriods = ["year", "month", "week", "day", "hour"] as const;
