import { useState } from "preact/hooks";
import { competencies, competencyOf, heardFor } from "../../shared/competencies.ts";
import { Field } from "../ui/field.tsx";
import s from "./stories.module.css";
import { shows, type Told, toggleCompetency } from "./told.ts";

const hints: Readonly<Record<string, string>> = heardFor;

/** What the story shows: ours to press, others in words of one's own. */
export function CompetenciesShown({ of }: { readonly of: Told }) {
  const [text, setText] = useState("");
  const own = (of.competencies ?? []).filter((name) => !competencyOf(name));
  const add = () => {
    const name = competencyOf(text) ?? text.trim();
    setText("");
    if (name && !shows(of, name)) toggleCompetency(of, name);
  };
  return (
    <section class="panel" aria-labelledby="shows">
      <h2 id="shows">It shows</h2>
      <fieldset class={s.chips} aria-label="Competencies">
        {[...competencies, ...own].map((name) => (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={shows(of, name)}
            title={hints[name]}
            onClick={() => toggleCompetency(of, name)}
          >
            <span class="cut">{name}</span>
          </button>
        ))}
      </fieldset>
      <Field label="Something else">
        {(control) => (
          <input
            {...control}
            maxLength={200}
            autocomplete="off"
            placeholder="Add your own…"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.isComposing) add();
            }}
          />
        )}
      </Field>
    </section>
  );
}
