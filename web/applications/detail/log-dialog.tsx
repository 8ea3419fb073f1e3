import { useState } from "preact/hooks";
import { addDays } from "../../../shared/calendar.ts";
import { moveTo } from "../../../shared/history.ts";
import { Problem } from "../../../shared/problem.ts";
import { outcomes, stages } from "../../../shared/stages.ts";
import { change } from "../../store/changes.ts";
import { today } from "../../ui/clock.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { outcomeWord, stageWord } from "../../words.ts";
import type { Card } from "../view.ts";

type What = "step" | "note";
const whats: readonly (readonly [What, string])[] = [
  ["step", "A step"],
  ["note", "A note"],
];

/** Adds to what is known: a step on any day, or a note. */
export function LogDialog({ of, onClose }: { readonly of: Card; readonly onClose: () => void }) {
  const [what, setWhat] = useState<What>("step");
  const [error, setError] = useState<string | undefined>(undefined);
  const save = (said: (name: string) => string) => {
    try {
      log(of, what, said);
      onClose();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      setError(problem.message);
    }
  };
  return (
    <FormDialog title="Log something" submit="Log it" onSubmit={save} onClose={onClose}>
      <fieldset class="segmented" aria-label="What">
        {whats.map(([name, label]) => (
          <button key={name} type="button" aria-pressed={what === name} onClick={() => setWhat(name)}>
            {label}
          </button>
        ))}
      </fieldset>
      {what === "step" && <Step of={of} error={error} />}
      <Field label="Note">
        {(control) => <textarea {...control} name="note" rows={3} maxLength={10_000} required={what === "note"} />}
      </Field>
    </FormDialog>
  );
}

function Step({ of, error }: { readonly of: Card; readonly error: string | undefined }) {
  const next = stages[stages.indexOf(of.stage) + 1] ?? of.stage;
  return (
    <div class="fields">
      <Field label="What happened" error={error}>
        {(control) => (
          <select {...control} name="to">
            <optgroup label="Moved to">
              {stages.map((stage) => (
                <option key={stage} value={`stage ${stage}`} selected={stage === next}>
                  {stageWord[stage]}
                </option>
              ))}
            </optgroup>
            <optgroup label="Ended as">
              {outcomes.map((outcome) => (
                <option key={outcome} value={`outcome ${outcome}`}>
                  {outcomeWord[outcome]}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      </Field>
      <Field label="On">
        {(control) => (
          <input {...control} name="on" type="date" required max={addDays(today.value, 1)} defaultValue={today.value} />
        )}
      </Field>
    </div>
  );
}

/** Throws a Problem for a step that cannot have happened, or that history has already. */
function log(of: Card, what: What, said: (name: string) => string): void {
  const note = said("note");
  if (what === "note") {
    const dated = `${today.peek()}: ${note}`;
    change(of.id, { notes: of.notes ? `${dated}\n\n${of.notes}` : dated }, "Note added");
    return;
  }
  const [type = "", word = ""] = said("to").split(" ");
  const moved = moveTo(of, { [type]: word, on: said("on"), ...(note && { note }) }, today.peek());
  if (moved.history === of.history) throw new Problem("invalid", "The timeline says so already.");
  change(of.id, { ...moved }, `${of.company}: step added`);
}
