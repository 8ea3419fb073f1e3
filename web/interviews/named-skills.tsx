import { useSignal } from "@preact/signals";
import type { Skill } from "../../shared/skill.ts";
import { useRecognised } from "../posting-skills/recognised.ts";
import { Level } from "./level.tsx";
import s from "./round.module.css";

type Props = { readonly text: string; readonly linked: readonly Skill[]; readonly skills: Iterable<Skill> };

/** What the posting's text names besides the skills that are linked, with the person's level where there is one. */
export function NamedSkills({ text, linked, skills }: Props) {
  const posting = useSignal(text);
  posting.value = text;
  const others = useRecognised(posting).value.filter((one) => !linked.some((skill) => isSame(skill, one)));
  if (others.length === 0) return null;
  const own = [...skills];
  return (
    <>
      <h3 class={s.aside}>Named in the posting</h3>
      <ul class={s.skills}>
        {others.map((one) => {
          const skill = own.find((skill) => isSame(skill, one));
          return (
            <li key={one.catalogueId}>
              <span class="cut">{one.name}</span>
              {skill ? <Level of={skill} /> : <span class={s.aside}>not among yours</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function isSame(skill: Skill, named: { readonly catalogueId: string; readonly name: string }): boolean {
  return skill.catalogueId === named.catalogueId || skill.name.trim().toLowerCase() === named.name.toLowerCase();
}
