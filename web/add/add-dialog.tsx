import { useSignal } from "@preact/signals";
import { type Stage, stages } from "../../shared/stages.ts";
import { addressOf } from "../pages.ts";
import { go } from "../router.ts";
import { create } from "../store/changes.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { stageWord } from "../words.ts";
import { Duplicates } from "./duplicates.tsx";

type Props = { readonly stage: Stage; readonly onClose: () => void };

/** Quick add: two fields are enough, everything else can wait. */
export function AddDialog({ stage, onClose }: Props) {
  const draft = useSignal({ role: "", company: "", stage, postingUrl: "" });
  const problems = useSignal<Partial<Record<keyof typeof draft.value, string>>>({});
  const set = (change: Partial<typeof draft.value>) => {
    draft.value = { ...draft.value, ...change };
    problems.value = {};
  };

  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const { role, company, stage: into, postingUrl } = draft.value;
    const link = linkOf(postingUrl);
    problems.value = {
      ...(!role.trim() && { role: "Which role is it?" }),
      ...(!company.trim() && { company: "Which company is it at?" }),
      ...(link === null && { postingUrl: "This is not a web address" }),
    };
    const [wrong] = Object.keys(problems.value);
    const form = event.currentTarget as HTMLFormElement; // the handler is on the form
    if (wrong) return form.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    const fields = { company: company.trim(), role: role.trim(), stage: into, ...(link && { postingUrl: link }) };
    const saved = create("application", fields, `${fields.company} added to ${stageWord[into]}`);
    onClose();
    if ((event.submitter as HTMLButtonElement | null)?.value === "open") go(addressOf(saved.id)); // a form is sent by its buttons
  };

  return (
    <Dialog label="New application" onClose={onClose}>
      <form noValidate onSubmit={save}>
        <h2>New application</h2>
        <Field label="Role" error={problems.value.role}>
          {(control) => (
            <input
              {...control}
              name="role"
              required
              autofocus
              maxLength={200}
              autocomplete="off"
              placeholder="Backend Engineer"
              value={draft.value.role}
              onInput={(event) => set({ role: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label="Company" error={problems.value.company}>
          {(control) => (
            <input
              {...control}
              name="company"
              required
              maxLength={200}
              autocomplete="off"
              placeholder="Northbeam"
              value={draft.value.company}
              onInput={(event) => set({ company: event.currentTarget.value })}
            />
          )}
        </Field>
        <div class="fields">
          <Field label="Stage">
            {(control) => (
              <select
                {...control}
                name="stage"
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
          <Field label="Link to the posting, if any" error={problems.value.postingUrl}>
            {(control) => (
              <input
                {...control}
                name="postingUrl"
                type="url"
                inputMode="url"
                maxLength={2000}
                autocomplete="off"
                placeholder="https://"
                value={draft.value.postingUrl}
                onInput={(event) => set({ postingUrl: event.currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <Duplicates of={draft.value} />
        <footer>
          <button type="button" class="button quiet" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="button" value="open">
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

/** The address that was meant, "" for none, null when it is not one. People leave out the https. */
function linkOf(text: string): string | null {
  const typed = text.trim();
  if (!typed) return "";
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  return url?.hostname.includes(".") ? url.href : null;
}
