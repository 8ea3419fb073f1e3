import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Posting, PostingFields } from "../../shared/posting/fields.ts";
import { Duplicates } from "../add/duplicates.tsx";
import { employments, workModes } from "../applications/terms.ts";
import { addressOf } from "../pages.ts";
import { useRecognised } from "../posting-skills/recognised.ts";
import { go } from "../router.ts";
import { Field } from "../ui/field.tsx";
import s from "./capture.module.css";
import { evidenceWords, fieldsOf } from "./draft.ts";
import { Choices, Line } from "./form-fields.tsx";
import { PayFields } from "./pay-fields.tsx";
import { keepPosting } from "./save.ts";
import { said, startAnew } from "./session.ts";
import { SkillChips } from "./skill-chips.tsx";

type LineName = "role" | "company" | "location" | "deadlineOn" | "source" | "postingUrl";

/** What was read, to be put right and saved. */
export function PostingForm({ of: { fields, sources } }: { readonly of: Posting }) {
  const form = useRef<HTMLFormElement>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []); // what was pressed to come here is gone
  const draft = useSignal({ role: "", company: "", description: "", ...fields });
  const text = useSignal(draft.value.description);
  const unwanted = useSignal<ReadonlySet<string>>(new Set());
  const skills = useRecognised(text);

  const hint = (name: keyof PostingFields) => sources[name] && evidenceWords[sources[name]];
  const line = (name: LineName) => ({ name, value: fields[name] ?? "", hint: hint(name) });
  const typed = (of: HTMLFormElement) => fieldsOf(new FormData(of), fields);
  const follow = (of: HTMLFormElement) => {
    draft.value = { description: "", ...typed(of) };
    text.value = draft.value.description;
  };
  const save = async (addressAfter: (id: string) => string) => {
    if (!form.current?.reportValidity()) return;
    const wanted = skills.value.filter(({ catalogueId }) => !unwanted.value.has(catalogueId));
    const id = await keepPosting(typed(form.current), wanted);
    startAnew();
    go(addressAfter(id));
  };
  return (
    <form
      ref={form}
      class={s.form}
      onInput={({ currentTarget }) => follow(currentTarget)}
      onSubmit={(event) => {
        event.preventDefault();
        void save(() => "/applications");
      }}
    >
      <div class="scroll">
        <div class={s.page}>
          {said.value && <p class="note">{said.value}</p>}
          <Duplicates of={draft.value} />
          <section ref={panel} class={`panel ${s.read}`} aria-label="What was read" tabIndex={-1}>
            <div class="fields">
              <Line {...line("role")} label="Role" required />
              <Line {...line("company")} label="Company" required />
            </div>
            <div class="fields">
              <Line {...line("location")} label="Location" />
              <Choices
                name="workMode"
                label="Work mode"
                words={workModes}
                value={fields.workMode}
                hint={hint("workMode")}
              />
              <Choices
                name="employment"
                label="Employment"
                words={employments}
                value={fields.employment}
                hint={hint("employment")}
              />
              <Line {...line("deadlineOn")} label="Closes" type="date" />
              <Line {...line("source")} label="Source" />
              <Line {...line("postingUrl")} label="Link" type="url" maxLength={2_000} />
            </div>
            <PayFields of={fields.salary} hint={hint("salary")} />
          </section>
          <SkillChips skills={skills} unwanted={unwanted} />
          <section class={`panel ${s.text}`} aria-label="Its text">
            <Field label="The posting's text" hint={hint("description") ?? "Postings go offline: keep what it said."}>
              {(control) => (
                <textarea
                  {...control}
                  name="description"
                  rows={12}
                  maxLength={50_000}
                  defaultValue={fields.description ?? ""}
                />
              )}
            </Field>
          </section>
        </div>
      </div>
      <footer class={s.foot}>
        <button type="button" class="button quiet" onClick={startAnew}>
          Start over
        </button>
        <button type="button" class="button" onClick={() => void save(addressOf)}>
          Save and open
        </button>
        <button type="submit" class="button primary">
          Save
        </button>
      </footer>
    </form>
  );
}
