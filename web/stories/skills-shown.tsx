import { X } from "lucide";
import { useId, useState } from "preact/hooks";
import type { Skill } from "../../shared/skill.ts";
import { change } from "../store/changes.ts";
import { recordsOf } from "../store/records.ts";
import { Field } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import s from "./stories.module.css";
import type { Told } from "./told.ts";

const skills = recordsOf<Skill>("skill");

/** Which of the person's skills it is about: by them it is found for a round. */
export function SkillsShown({ of }: { readonly of: Told }) {
  const list = useId();
  const [text, setText] = useState("");
  const chosen = of.skills ?? [];
  const free = [...skills.value.values()].filter(({ id }) => !chosen.includes(id));
  const write = (ids: readonly string[]) => change(of.id, { skills: ids.length > 0 ? ids : null }, "Skills saved");
  const found = free.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  const add = () => {
    if (!found) return;
    setText("");
    write([...chosen, found.id]);
  };
  return (
    <section class="panel" aria-labelledby="skills">
      <h2 id="skills">Skills in it</h2>
      {chosen.length > 0 && (
        <p class={s.chips}>
          {chosen.map((id) => (
            <span key={id} class="chip">
              <span class="cut">{skills.value.get(id)?.name ?? "A skill that was deleted"}</span>
              <button
                type="button"
                aria-label={`Remove ${skills.value.get(id)?.name ?? "the skill"}`}
                onClick={() => write(chosen.filter((one) => one !== id))}
              >
                <Icon of={X} size={12} />
              </button>
            </span>
          ))}
        </p>
      )}
      <Field label="Add a skill" hint={text.trim() && !found ? "Choose one of your skills." : undefined}>
        {(control) => (
          <input
            {...control}
            list={list}
            autocomplete="off"
            maxLength={200}
            placeholder={free.length > 0 ? "PostgreSQL…" : "Your skills are in Learning"}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onChange={add}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.isComposing) add();
            }}
          />
        )}
      </Field>
      <datalist id={list}>
        {free.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </section>
  );
}
