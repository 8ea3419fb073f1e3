import type { Day } from "./day.ts";
import type { Due } from "./kind.ts";
import type { Outcome, Stage } from "./stages.ts";

type Dated = {
  readonly stage?: Stage | undefined;
  readonly outcome?: Outcome | undefined;
  readonly archived?: boolean | undefined;
  readonly followUpOn?: Day | undefined;
  readonly nextAction?: string | undefined;
  readonly deadlineOn?: Day | undefined;
  readonly offer?: { readonly respondBy?: Day | undefined } | undefined;
};

/** The earliest of an application's open dates; nothing once it has ended or is put away. */
export function nextDateOf(application: Dated): Due | undefined {
  const { stage, outcome, archived, followUpOn, nextAction, deadlineOn, offer } = application;
  if (outcome || archived) return undefined;
  const dates: Due[] = [];
  if (followUpOn) dates.push({ on: followUpOn, why: nextAction || "Follow up" });
  if (deadlineOn && stage === "saved") dates.push({ on: deadlineOn, why: "Closes" });
  if (offer?.respondBy && stage === "offer") dates.push({ on: offer.respondBy, why: "Answer the offer" });
  return dates.sort((a, b) => (a.on < b.on ? -1 : 1))[0];
}
