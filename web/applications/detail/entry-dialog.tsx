import { useState } from "preact/hooks";
import { addDays } from "../../../shared/calendar.ts";
import { sortHistory, standingOf } from "../../../shared/history.ts";
import type { HistoryEntry } from "../../../shared/history-entry.ts";
import { change } from "../../store/changes.ts";
import { today } from "../../ui/clock.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { outcomeWord, stageWord } from "../../words.ts";
import type { Card } from "../view.ts";

type Props = { readonly of: Card; readonly index: number; readonly onClose: () => void };

/** Corrects one step of the history: its day, its note, or that it ever happened. */
export function EntryDialog({ of, index, onClose }: Props) {
  const [error, setError] = useState<string | undefined>(undefined);
  const entry = of.history[index];
  if (!entry) return null;
  const word = entry.stage ? stageWord[entry.stage] : entry.outcome ? outcomeWord[entry.outcome] : "";
  const write = (history: readonly HistoryEntry[], said: string) => {
    const { stage, outcome = null, appliedOn = null } = standingOf(history);
    change(of.id, { history: sortHistory(history), stage, outcome, appliedOn }, said);
    onClose();
  };
  const save = (said: (name: string) => string) => {
    const [on, note] = [said("on"), said("note")];
    const { note: _, ...rest } = entry;
    write(of.history.with(index, { ...rest, on, ...(note && { note }) }), `${word} corrected`);
  };
  const drop = () => {
    if (of.history.length === 1) return setError("This is all that is known of it: change its day instead.");
    write(of.history.toSpliced(index, 1), `${word} taken out of the history`);
  };
  return (
    <FormDialog
      title={`Correct: ${word}`}
      submit="Save"
      onSubmit={save}
      onClose={onClose}
      other={
        <button type="button" class="button" onClick={drop}>
          It did not happen
        </button>
      }
    >
      <Field label="On" error={error}>
        {(control) => (
          <input {...control} name="on" type="date" required max={addDays(today.value, 1)} defaultValue={entry.on} />
        )}
      </Field>
      <Field label="Note">
        {(control) => <textarea {...control} name="note" rows={3} maxLength={20_000} defaultValue={entry.note} />}
      </Field>
    </FormDialog>
  );
}
