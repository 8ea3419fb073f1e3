import type { Tracker } from "../tracker.ts";

/** JobSync: the day a job was added and the day it was applied for, a yes or no beside it, statuses of its own. */
export const jobSync: Tracker = {
  label: "JobSync",
  knownBy: ["applied date", "job source", "workplace type", "job type"],
  mapping: {
    index: "ignore",
    applied: "ignore",
    "created at": "savedOn",
    "applied date": "appliedOn",
    "job type": "employment",
    "workplace type": "workMode",
    "job source": "source",
  },
  statuses: { new: "saved", draft: "saved", expired: "withdrawn", archived: "withdrawn" },
};
