import { useState } from "preact/hooks";
import { go } from "../router.ts";
import { applications } from "../store/records.ts";
import { Field } from "../ui/field.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import s from "./dialog.module.css";
import { PeopleField, type Person, personOf } from "./people-field.tsx";
import { type Round, roundsOf } from "./rounds.ts";
import { TimeFields } from "./time-fields.tsx";
import { type Format, formatWord, roundName } from "./words.ts";
import { addRound, saveRound } from "./writes.ts";

type Props = {
  /** The round to change; a new one without. */
  readonly round?: Round;
  /** Which application a new one is of; asked for without. */
  readonly applicationId?: string;
  readonly onClose: () => void;
};

/** Everything that is arranged for a round. */
export function RoundDialog({ round, applicationId: given, onClose }: Props) {
  const [applicationId, setApplicationId] = useState(round?.applicationId ?? given ?? "");
  const [people, setPeople] = useState<readonly Person[]>((round?.contactIds ?? []).map(personOf));
  const company = applications.value.get(applicationId)?.company;
  const number = round?.round ?? nextNumber(applicationId);

  const save = (said: (name: string) => string) => {
    const made = people
      .filter(({ isNew }) => isNew)
      .map(({ id, name }) => ({ id, fields: { name, ...(company && { company }) } }));
    const fields = {
      format: (said("format") as Format) || null, // one of its own options
      round: Number(said("round")) || null,
      scheduledAt: said("scheduledAt") || null,
      timeZone: said("timeZone") || null,
      minutes: Number(said("minutes")) || null,
      place: said("place") || null,
      contactIds: people.length > 0 ? people.map(({ id }) => id) : null,
    };
    onClose();
    if (round) return void saveRound(round.id, fields, `${roundName(round)} saved`, made);
    const id = addRound({ applicationId, ...present(fields) }, made, `Round with ${company ?? "them"} added`);
    if (!given) go(`/interviews/${id}`);
  };

  return (
    <FormDialog
      title={round ? "Change the round" : "Add a round"}
      submit={round ? "Save" : "Add it"}
      onSubmit={save}
      onClose={onClose}
      disabled={!applicationId}
    >
      {!round && !given && <Which chosen={applicationId} onChoose={setApplicationId} />}
      <TimeFields at={round?.scheduledAt} zone={round?.timeZone} />
      <div class={s.row}>
        <Field label="Format">
          {(control) => (
            <select {...control} name="format" defaultValue={round?.format ?? "video"}>
              {Object.entries(formatWord).map(([format, word]) => (
                <option key={format} value={format} selected={format === (round?.format ?? "video")}>
                  {word}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Round">
          {(control) => (
            <input
              {...control}
              name="round"
              type="number"
              min={1}
              max={50}
              inputMode="numeric"
              key={number}
              defaultValue={number}
            />
          )}
        </Field>
        <Field label="Minutes">
          {(control) => (
            <input
              {...control}
              name="minutes"
              type="number"
              min={0}
              max={100_000}
              step={1}
              inputMode="numeric"
              defaultValue={round ? round.minutes : 60}
            />
          )}
        </Field>
      </div>
      <PeopleField people={people} company={company} onChange={setPeople} />
      <Field
        label="Place"
        hint="A link that starts with https:// opens from the round; anything else is shown as it is."
      >
        {(control) => (
          <input {...control} name="place" maxLength={2_000} autocomplete="off" defaultValue={round?.place} />
        )}
      </Field>
    </FormDialog>
  );
}

function Which({ chosen, onChoose }: { readonly chosen: string; readonly onChoose: (id: string) => void }) {
  const open = [...applications.value.values()].filter(({ outcome, archived }) => !outcome && !archived);
  return (
    <Field label="Application">
      {(control) => (
        <select {...control} required value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          <option value="">Choose…</option>
          {open
            .sort((a, b) => a.company.localeCompare(b.company))
            .map(({ id, company, role }) => (
              <option key={id} value={id}>
                {company}, {role}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}

function nextNumber(applicationId: string): number {
  const numbers = applicationId ? roundsOf(applicationId).map(({ round }, n) => round ?? n + 1) : [];
  return Math.min(50, Math.max(0, ...numbers) + 1);
}

/** A new record has no fields that say nothing. */
function present(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
