import { CircleCheck } from "lucide";
import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../ui/icon.tsx";
import s from "./check.module.css";
import { counted } from "./words.ts";

type Props<T> = {
  readonly title: string;
  /** What becomes of those that are left as they are. */
  readonly why: string;
  /** How many are still to put right. */
  readonly open: number;
  readonly of: readonly T[];
  readonly row: (one: T) => ComponentChild;
};

const atOnce = 20;

/** One kind of repair. What is put right stays in the list, so that it can be put otherwise. */
export function RepairList<T>({ title, why, open, of, row }: Props<T>) {
  const [most, setMost] = useState(atOnce);
  if (of.length === 0) return null;
  return (
    <section class={s.section} aria-label={title}>
      <h3>
        {title}
        {open > 0 ? (
          <span class="badge num" data-tone="warn">
            {open.toLocaleString("en")} to put right
          </span>
        ) : (
          <span class="badge" data-tone="ok">
            <Icon of={CircleCheck} size={12} />
            Done
          </span>
        )}
      </h3>
      <p class={s.why}>{why}</p>
      <ul class={s.repairs}>{of.slice(0, most).map(row)}</ul>
      {of.length > most && (
        <button type="button" class="button small" onClick={() => setMost(most + 5 * atOnce)}>
          Show more of {counted(of.length, "entry", "entries")}
        </button>
      )}
    </section>
  );
}
