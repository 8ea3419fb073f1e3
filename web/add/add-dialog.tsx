import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { type Stage, stages } from "../../shared/stages.ts";
import { addressOf } from "../pages.ts";
import { go } from "../router.ts";
import { create } from "../store/changes.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { stageWord } from "../words.ts";
import { type Draft, fieldsOf, type Problems, problemsOf } from "./draft.ts";
import { Duplicates } from "./duplicates.tsx";
import { TextField } from "./text-field.tsx";

type Props = { readonly stage: Stage; readonly onClose: () => void };

/** Quick add: two fields are enough, everything else can wait. */
export function AddDialog({ stage, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const draft = useSignal<Draft>({ role: "", company: "", stage, postingUrl: "" });
  const problems = useSignal<Problems>({});
  const set = (change: Partial<Draft>) => {
    draft.value = { ...draft.value, ...change };
    problems.value = {};
  };

  const save = () => {
    problems.value = problemsOf(draft.value);
    const [wrong] = Object.keys(problems.value);
    form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    if (wrong) return undefined;
    const fields = fieldsOf(draft.value);
    const saved = create("application", fields, `${fields.company} added to ${stageWord[fields.stage]}`);
    onClose();
    return saved;
  };
  const saveAndOpen = () => {
    const saved = save();
    if (saved) go(addressOf(saved.id));
  };

  return (
    <Dialog label="New application" onClose={onClose}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <h2>New application</h2>
        <TextField name="role" label="Role" placeholder="Backend Engineer" autofocus {...{ draft, problems, set }} />
        <TextField name="company" label="Company" placeholder="Northbeam" {...{ draft, problems, set }} />
        <div class="fields">
          <Field label="Stage">
            {(control) => (
              <select
                {...control}
                value={draft.value.stage}
                onChange={(event) => set({ stage: stages.find((one) => one === event.currentTarget.value) ?? stage })}
              >
                {stages.map((one) => (
                  <option key={one} value={one}>
                    {stageWord[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            name="postingUrl"
            label="Link to the posting, if any"
            placeholder="https://"
            {...{ draft, problems, set }}
          />
        </div>
        <a class="link" href="/capture" onClick={onClose}>
          Paste a posting instead
        </a>
        <Duplicates of={draft.value} />
        <footer>
          <button type="button" class="button quiet" onClick={onClose}>
            Cancel
          </button>
          <button type="button" class="button" onClick={saveAndOpen}>
            Save and open
          </button>
          <button type="submit" class="button primary">
            Save
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
