import type { Tracker } from "../tracker.ts";

/** Hired's list of applications: "Job link" is the posting, "Link" a path within the program. */
export const hiredApplications: Tracker = {
  label: "Hired applications",
  knownBy: ["stage", "why it ended", "next follow up", "job link"],
  mapping: {
    link: "ignore",
    "job link": "postingUrl",
    closed: "updatedOn",
    applied: "appliedOn",
    "next follow up": "followUpOn",
    "days in stage": "ignore",
    "days quiet": "ignore",
    round: "note",
  },
};
