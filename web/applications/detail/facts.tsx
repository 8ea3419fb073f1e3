import { ExternalLink, Star } from "lucide";
import { useState } from "preact/hooks";
import { change } from "../../store/changes.ts";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { pay } from "../money.ts";
import { channels, employments, workModes } from "../terms.ts";
import type { Card } from "../view.ts";
import s from "./detail.module.css";
import { Kept } from "./kept.tsx";
import { PayDialog } from "./pay-dialog.tsx";

/** What is known about it; each field is kept as it is left. */
export function Facts({ of }: { readonly of: Card }) {
  const [paying, setPaying] = useState(false);
  return (
    <section class="panel" aria-labelledby="facts">
      <h2 id="facts">Facts</h2>
      <div class={s.facts}>
        <Kept of={of} field="role" label="Role" maxLength={200} required />
        <Kept of={of} field="company" label="Company" maxLength={200} required />
        <Kept of={of} field="location" label="Location" maxLength={200} />
        <Choice of={of} field="workMode" label="Work mode" options={workModes} />
        <div class="field">
          <span class="label">Pay</span>
          <button type="button" class={`input ${s.open}`} onClick={() => setPaying(true)}>
            {pay(of.salary) ?? "Add pay"}
          </button>
        </div>
        <Choice of={of} field="employment" label="Employment" options={employments} />
        <Kept of={of} field="source" label="Source" placeholder="LinkedIn" maxLength={200} />
        <Choice of={of} field="channel" label="Channel" options={channels} />
        <Kept of={of} field="deadlineOn" label="Closes" type="date" />
        <Excitement of={of} />
        <Kept
          of={of}
          field="postingUrl"
          label="Posting"
          type="url"
          placeholder="https://"
          pattern="https?://.+"
          maxLength={2000}
        />
        {of.postingUrl && (
          <a class={`link ${s.outside}`} href={of.postingUrl} target="_blank" rel="noopener noreferrer">
            <Icon of={ExternalLink} size={13} />
            Open the posting
          </a>
        )}
      </div>
      {paying && <PayDialog of={of} onClose={() => setPaying(false)} />}
    </section>
  );
}

type ChoiceProps = {
  readonly of: Card;
  readonly field: "workMode" | "employment" | "channel";
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
};

function Choice({ of, field, label, options }: ChoiceProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={of[field] ?? ""}
          onChange={(event) => change(of.id, { [field]: event.currentTarget.value || null }, `${label} saved`)}
        >
          <option value="">Not said</option>
          {Object.entries(options).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One to five; a press on the chosen one clears it. */
function Excitement({ of }: { readonly of: Card }) {
  return (
    <fieldset class={`field ${s.stars}`}>
      <legend class="label">Excitement</legend>
      <div>
        {[1, 2, 3, 4, 5].map((n) => (
          <button
            key={n}
            type="button"
            aria-pressed={of.excitement === n}
            aria-label={`${n} of 5`}
            data-on={n <= (of.excitement ?? 0) || undefined}
            onClick={() => change(of.id, { excitement: of.excitement === n ? null : n })}
          >
            <Icon of={Star} size={16} />
          </button>
        ))}
      </div>
    </fieldset>
  );
}
