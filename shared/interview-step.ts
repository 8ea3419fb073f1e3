import type { Application } from "./application.ts";
import type { Interview } from "./interview.ts";
import { type Outcome, type Stage, stages } from "./stages.ts";

/** A step of an application that a round suggests. It is offered, never taken. */
export type Suggested = { readonly stage: Stage } | { readonly outcome: Outcome };

type Standing = Pick<Application, "stage" | "outcome">;

/** What a round that has just been planned, or has just got its result, suggests for its application. */
export function suggestedBy(
  { format, outcome = "scheduled" }: Pick<Interview, "format" | "outcome">,
  { stage, outcome: ended }: Standing,
  hasRoundAhead: boolean,
): Suggested | undefined {
  if (ended) return undefined;
  if (outcome === "rejected") return { outcome: "rejected" };
  if (outcome === "passed") {
    if (isBefore(stage, "interviewing")) return { stage: "interviewing" };
    return stage === "interviewing" && !hasRoundAhead ? { stage: "offer" } : undefined;
  }
  if (outcome !== "scheduled") return undefined;
  const held = format === "phone" ? "screening" : "interviewing";
  return isBefore(stage, held) ? { stage: held } : undefined;
}

const isBefore = (one: Stage, other: Stage) => stages.indexOf(one) < stages.indexOf(other);
