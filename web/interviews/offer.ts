import { type ReadonlySignal, signal } from "@preact/signals";
import type { Application } from "../../shared/application.ts";
import { standingAt } from "../../shared/interview-round.ts";
import { type Suggested, suggestedBy } from "../../shared/interview-step.ts";
import { move } from "../store/changes.ts";
import { applications, type Entity } from "../store/records.ts";
import { now } from "../ui/clock.ts";
import { outcomeWord, stageWord } from "../words.ts";
import { rounds } from "./rounds.ts";

export type Offer = {
  readonly roundId: string;
  readonly application: Entity<Application>;
  readonly step: Suggested;
  /** "Fjordbank is in Screening. Move it to Interviewing?" */
  readonly question: string;
};

const asked = signal<string | undefined>(undefined);

/** The step that the round which was written last suggests, until it is taken or declined. */
export const offer = {
  get value(): Offer | undefined {
    const round = asked.value ? rounds.value.get(asked.value) : undefined;
    const application = round && applications.value.get(round.applicationId);
    if (!round || !application) return undefined;
    const others = [...rounds.value.values()].filter((one) => one.applicationId === application.id && one !== round);
    const hasRoundAhead = others.some((one) => ["ahead", "undated"].includes(standingAt(one, now())));
    const step = suggestedBy(round, application, hasRoundAhead);
    return step && { roundId: round.id, application, step, question: questionOf(application, step) };
  },
} satisfies Pick<ReadonlySignal<Offer | undefined>, "value">;

/** Asks, where the round suggests a step. */
export function offerStep(roundId: string): void {
  asked.value = roundId;
}

export function decline(): void {
  asked.value = undefined;
}

export function accept({ application, step }: Offer): void {
  asked.value = undefined;
  move(application.id, step, `${application.company}: ${wordOf(step)}`);
}

function questionOf({ company, stage }: Application, step: Suggested): string {
  if ("outcome" in step) return `Is it over with ${company}?`;
  if (step.stage === "offer") return `Did ${company} make an offer?`;
  return `${company} is in ${stageWord[stage]}.`;
}

/** What the button says. */
export function actOf(step: Suggested): string {
  return "outcome" in step ? `Close it as ${wordOf(step).toLowerCase()}` : `Move to ${wordOf(step)}`;
}

const wordOf = (step: Suggested) => ("outcome" in step ? outcomeWord[step.outcome] : stageWord[step.stage]);
