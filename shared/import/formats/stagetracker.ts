import type { Tracker } from "../tracker.ts";

/** StageTracker: a number for each application, and when it is to be followed up. */
export const stageTracker: Tracker = {
  label: "StageTracker",
  knownBy: ["id", "company", "position", "applied at", "next followup at"],
  mapping: { id: "externalId", "created at": "savedOn", "updated at": "updatedOn", "next followup at": "followUpOn" },
};
