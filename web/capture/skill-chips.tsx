import type { ReadonlySignal, Signal } from "@preact/signals";
import type { RecognisedSkill } from "../../shared/skills/recognise.ts";
import s from "./capture.module.css";

type Props = {
  readonly skills: ReadonlySignal<readonly RecognisedSkill[]>;
  /** The ids of those that the person has pressed away. */
  readonly unwanted: Signal<ReadonlySet<string>>;
};

/** The skills that the posting names. Each is kept with it, unless it is pressed away. */
export function SkillChips({ skills, unwanted }: Props) {
  if (skills.value.length === 0) return null;
  const press = (id: string) => {
    unwanted.value = new Set(
      [...unwanted.value].filter((one) => one !== id).concat(unwanted.value.has(id) ? [] : [id]),
    );
  };
  return (
    <section class="panel" aria-labelledby="skills">
      <h2 id="skills">Skills in this posting</h2>
      <ul class={s.chips}>
        {skills.value.map(({ catalogueId: id, name }) => (
          <li key={id}>
            <button type="button" class="chip" aria-pressed={!unwanted.value.has(id)} onClick={() => press(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p class={s.lead}>They are kept with it. Press one that it does not ask for.</p>
    </section>
  );
}
