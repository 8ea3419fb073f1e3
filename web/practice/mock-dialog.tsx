import { competencies, technicalCompetencies } from "../../shared/competencies.ts";
import { create } from "../store/changes.ts";
import { now } from "../ui/clock.ts";
import { Field } from "../ui/field.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { attempts } from "./facts.ts";
import s from "./mocks.module.css";

const scale = [1, 2, 3, 4, 5] as const;

/** Writes down how a mock interview went. */
export function MockDialog({ onClose }: { readonly onClose: () => void }) {
  const save = (said: (name: string) => string) => {
    const scores = Object.fromEntries(
      [...technicalCompetencies, ...competencies].flatMap((name) =>
        said(`score ${name}`) ? [[name, Number(said(`score ${name}`))]] : [],
      ),
    );
    const texts = ["partner", "platform", "feedback"].flatMap((name) => (said(name) ? [[name, said(name)]] : []));
    create(
      "attempt",
      {
        at: new Date(said("at")).toISOString(),
        mode: said("mode"),
        ...Object.fromEntries(texts),
        ...(said("minutes") && { minutes: Number(said("minutes")) }),
        ...(Object.keys(scores).length > 0 && { scores }),
      },
      "Mock interview logged",
    );
    onClose();
  };
  return (
    <FormDialog title="Log a mock interview" submit="Log it" onSubmit={save} onClose={onClose}>
      <div class="fields">
        <Field label="With">
          {(control) => <input {...control} name="partner" maxLength={200} autocomplete="off" list="mock-partners" />}
        </Field>
        <Field label="Where">
          {(control) => (
            <input
              {...control}
              name="platform"
              maxLength={200}
              autocomplete="off"
              list="mock-platforms"
              placeholder="A call, a platform, a café"
            />
          )}
        </Field>
        <Field label="When">
          {(control) => <input {...control} name="at" type="datetime-local" required defaultValue={localNow()} />}
        </Field>
        <Field label="Minutes">
          {(control) => <input {...control} name="minutes" type="number" min={0} max={1_000} defaultValue="45" />}
        </Field>
        <Field label="It was">
          {(control) => (
            <select {...control} name="mode">
              <option value="mock">A mock interview</option>
              <option value="interview">A real one</option>
            </select>
          )}
        </Field>
      </div>
      <Known id="mock-partners" name="partner" />
      <Known id="mock-platforms" name="platform" />
      <Scores title="Scores, 1 to 5" names={technicalCompetencies} />
      <details class={s.more}>
        <summary>Behavioural competencies</summary>
        <Scores title="Behavioural scores, 1 to 5" names={competencies} />
      </details>
      <Field label="What they said, and what to change">
        {(control) => <textarea {...control} name="feedback" rows={3} maxLength={20_000} />}
      </Field>
    </FormDialog>
  );
}

/** What was written there before. */
function Known({ id, name }: { readonly id: string; readonly name: "partner" | "platform" }) {
  const known = new Set([...attempts.value.values()].flatMap((one) => one[name] ?? []));
  return (
    <datalist id={id}>
      {[...known].map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}

function Scores({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  return (
    <div class={s.form}>
      <p>{title}</p>
      {names.map((name) => (
        <fieldset key={name}>
          <legend>{name}</legend>
          {scale.map((score) => (
            <label key={score}>
              <input type="radio" name={`score ${name}`} value={score} aria-label={`${name}: ${score} of 5`} />
              <span class="num" aria-hidden="true">
                {score}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

/** Now, as an input of date and time takes it. */
function localNow(): string {
  const at = new Date(now());
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
