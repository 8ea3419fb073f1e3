import { useSignal } from "@preact/signals";
import type { Skill } from "../../../shared/skill.ts";
import { keepSkill } from "../../posting-skills/keep.ts";
import { useRecognised } from "../../posting-skills/recognised.ts";
import { change } from "../../store/changes.ts";
import { recordsOf } from "../../store/records.ts";
import type { Card } from "../view.ts";
import s from "./detail.module.css";

/** The skills that the posting asks for: those that are kept, and those that its text names besides. */
export function AskedSkills({ of }: { readonly of: Card }) {
  const text = useSignal("");
  text.value = of.description ?? "";
  const recognised = useRecognised(text).value;
  const skills = recordsOf<Skill>("skill").value;
  const kept = (of.skills ?? []).flatMap((id) => skills.get(id) ?? []);
  const isKept = (id: string, name: string) =>
    kept.some((skill) => skill.catalogueId === id || skill.name.toLowerCase() === name.toLowerCase());
  const others = recognised.filter(({ catalogueId, name }) => !isKept(catalogueId, name));
  if (kept.length + others.length === 0) return null;
  const leaveOut = ({ id, name }: Skill) =>
    change(of.id, { skills: (of.skills ?? []).filter((one) => one !== id) }, `${name} taken out`);
  return (
    <section class="panel" aria-labelledby="asked-skills">
      <h2 id="asked-skills">Skills in this posting</h2>
      <ul class={s.asked}>
        {kept.map((skill) => (
          <li key={skill.id}>
            <button type="button" class="chip" aria-pressed={true} onClick={() => leaveOut(skill)}>
              {skill.name}
            </button>
          </li>
        ))}
        {others.map((skill) => (
          <li key={skill.catalogueId}>
            <button type="button" class="chip" aria-pressed={false} onClick={() => void keepSkill(of, skill)}>
              {skill.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
