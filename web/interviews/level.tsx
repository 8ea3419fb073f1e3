import type { Skill } from "../../shared/skill.ts";
import s from "./round.module.css";

/** The person's own estimate, against what they aim for. */
export function Level({ of: { level, target } }: { readonly of: Skill }) {
  if (level === undefined) return <span class={s.aside}>not rated</span>;
  const isBehind = target !== undefined && level < target;
  const label = `${level} of 5${isBehind ? `, aiming for ${target}` : ""}`;
  return (
    <span class={s.level} role="img" aria-label={label} title={label}>
      {[1, 2, 3, 4, 5].map((n) => (
        <i key={n} data-on={n <= level || undefined} data-wanted={(n > level && n <= (target ?? 0)) || undefined} />
      ))}
    </span>
  );
}
