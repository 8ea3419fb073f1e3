import type { Tracker } from "../tracker.ts";

/** Jobs one applied for on LinkedIn. The contact columns and answers are the applicant's own address and number. */
export const linkedInApplications: Tracker = {
  label: "LinkedIn job applications",
  knownBy: ["application date", "company name", "job title", "job url"],
  mapping: { "resume name": "note" },
  dayFirst: false,
  isPrivate: ["contact email", "contact phone number", "question and answers"],
};

/** Jobs one kept on LinkedIn without applying. */
export const linkedInSavedJobs: Tracker = {
  label: "LinkedIn saved jobs",
  knownBy: ["saved date", "company name", "job title", "job url"],
  mapping: { "saved date": "savedOn" },
  dayFirst: false,
};
