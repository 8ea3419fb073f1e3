import type { Tracker } from "../tracker.ts";

/** CareerForge: the channel is how one applied, the source where the job was found. */
export const careerForge: Tracker = {
  label: "CareerForge",
  knownBy: ["role type", "fit rating", "cv file", "cover letter file"],
  mapping: {
    date: "appliedOn",
    channel: "note",
    source: "source",
    "fit rating": "excitement",
    "role type": "employment",
    "last updated": "updatedOn",
  },
};
