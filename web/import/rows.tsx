import { useState } from "preact/hooks";
import s from "./check.module.css";
import { Preview } from "./preview.tsx";
import type { Action, Review } from "./review.ts";
import { counted } from "./words.ts";

const groups: readonly (readonly [word: string, actions: readonly Action[]])[] = [
  ["new", ["create"]],
  ["get what they lack", ["update"]],
  ["here already", ["skip"]],
  ["not imported", ["no_company", "left_out", "repeat"]],
];

/** Every row, and the counts, each of which shows its rows alone. */
export function Rows({ of }: { readonly of: Review }) {
  const [only, setOnly] = useState<string>();
  const actions = groups.find(([word]) => word === only)?.[1];
  return (
    <section class={s.section} aria-labelledby="rows">
      <h3 id="rows">{counted(of.rows.length, "row")}</h3>
      <fieldset class={s.figures} aria-label="Show only">
        {groups.map(([word, actions]) => (
          <button
            key={word}
            type="button"
            aria-pressed={only === word}
            onClick={() => setOnly(only === word ? undefined : word)}
          >
            <b class="num">{actions.reduce((sum, action) => sum + of.counts[action], 0).toLocaleString("en")}</b>
            {word}
          </button>
        ))}
      </fieldset>
      <Preview rows={actions ? of.rows.filter(({ action }) => actions.includes(action)) : of.rows} />
    </section>
  );
}
