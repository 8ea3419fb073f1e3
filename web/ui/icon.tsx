import type { IconNode } from "lucide";
import { h } from "preact";
import type { Outcome, Stage } from "../../shared/stages.ts";

/** Draws a lucide icon. Only the icons that are imported by name reach the bundle. */
export function Icon({ of, size = 16 }: { readonly of: IconNode; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}

/** What the ring shows: everything with an outcome is closed. */
export type StageShown = Stage | "closed";

/** The ring of an application: how far it has come, or that it has ended. */
export function stageShown(of: { readonly stage: Stage; readonly outcome?: Outcome | undefined }): StageShown {
  return of.outcome ? "closed" : of.stage;
}

const filled: Partial<Record<StageShown, number>> = { applied: 0.25, screening: 0.5, interviewing: 0.75 };

/** A ring that fills up as an application moves along: shape and colour, so that colour is never alone. */
export function StageIcon({ stage }: { readonly stage: StageShown }) {
  const part = filled[stage];
  return (
    <svg class="stage-icon" data-stage={stage} width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
      {stage === "offer" ? (
        <circle class="solid" cx={7} cy={7} r={6.5} />
      ) : (
        <circle class="ring" cx={7} cy={7} r={5.75} stroke-dasharray={stage === "saved" ? "1.9 2.1" : undefined} />
      )}
      {part && (
        <circle class="pie" cx={7} cy={7} r={1.75} stroke-dasharray={`${part * 11} 11`} transform="rotate(-90 7 7)" />
      )}
      {stage === "offer" && <path class="tick" d="m4.2 7.2 2 2 3.8-4.1" />}
      {stage === "closed" && <path class="ring" d="m5 5 4 4m0-4L5 9" />}
    </svg>
  );
}
