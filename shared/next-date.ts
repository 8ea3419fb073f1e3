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

/** A date of an application, and what it is: the person's own plan, the end of the posting, or that of the offer. */
type OpenDate = Due & { readonly is: "plan" | "closing" | "offer" };

/** The open dates of an application, the earliest first; none once it has ended or is put away. */
export function openDatesOf(application: Dated): readonly OpenDate[] {
  const { stage, outcome, archived, followUpOn, nextAction, deadlineOn, offer } = application;
  if (outcome || archived) return [];
  const dates: OpenDate[] = [];
  if (followUpOn) dates.push({ is: "plan", on: followUpOn, why: nextAction || "Follow up" });
  if (deadlineOn && stage === "saved") dates.push({ is: "closing", on: deadlineOn, why: "Closes" });
  if (offer?.respondBy && stage === "offer") dates.push({ is: "offer", on: offer.respondBy, why: "Answer the offer" });
  return dates.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** The earliest of an application's open dates. */
export function nextDateOf(application: Dated): Due | undefined {
  const [first] = openDatesOf(application);
  return first && { on: first.on, why: first.why };
}
