/** How far an application has come, in order. */
export const stages = ["saved", "applied", "screening", "interviewing", "offer"] as const;
export type Stage = (typeof stages)[number];

/** How an application ended. Absent while it is active. */
export const outcomes = ["accepted", "declined", "rejected", "withdrawn", "no_response"] as const;
export type Outcome = (typeof outcomes)[number];
