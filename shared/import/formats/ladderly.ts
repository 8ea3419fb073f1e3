import type { Tracker } from "../tracker.ts";

/** Ladderly's job search: who was written to first, when one applied, and what happened last. */
export const ladderly: Tracker = {
  label: "Ladderly",
  knownBy: ["job post title", "initial app date", "last action date"],
  mapping: {
    "job post title": "role",
    "job post url": "postingUrl",
    "initial app date": "appliedOn",
    "initial outreach date": "note",
    "last action date": "updatedOn",
    "contact name": "contact",
    "contact url": "contact",
    salary: "salary",
    tc: "note",
  },
};
