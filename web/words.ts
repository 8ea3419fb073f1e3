import type { KindName } from "../shared/names.ts";
import type { Outcome } from "../shared/stages.ts";
import type { StageShown } from "./ui/icon.tsx";

/** The stages as people read them. */
export const stageWord: Readonly<Record<StageShown, string>> = {
  saved: "Saved",
  applied: "Applied",
  screening: "Screening",
  interviewing: "Interviewing",
  offer: "Offer",
  closed: "Closed",
};

export const outcomeWord: Readonly<Record<Outcome, string>> = {
  accepted: "Accepted",
  declined: "Declined",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  no_response: "No response",
};

/** The kinds as people call one of them and all of them. */
export const kindWords: Readonly<Record<KindName, { readonly one: string; readonly many: string }>> = {
  application: { one: "application", many: "Applications" },
  interview: { one: "interview", many: "Interviews" },
  practice: { one: "practice question", many: "Practice" },
  attempt: { one: "attempt", many: "Attempts" },
  story: { one: "story", many: "Stories" },
  contact: { one: "person", many: "People" },
  interaction: { one: "conversation", many: "Conversations" },
  event: { one: "event", many: "Events" },
  company: { one: "company", many: "Companies" },
  skill: { one: "skill", many: "Skills" },
  goal: { one: "goal", many: "Goals" },
  resource: { one: "resource", many: "Resources" },
  study: { one: "study session", many: "Study sessions" },
  project: { one: "project", many: "Projects" },
  credential: { one: "credential", many: "Credentials" },
  resume: { one: "resume", many: "Resumes" },
  profile: { one: "profile", many: "Profile" },
};
