import { useId } from "preact/hooks";
import type { StatusMeaning } from "../../shared/import/plan.ts";
import s from "./check.module.css";
import { RepairList } from "./repair-list.tsx";
import type { Repairs } from "./repairs.ts";
import { choices, explain } from "./session.ts";
import { meanings, rowsText } from "./words.ts";

type Word = Repairs["statuses"][number];

/** Status words that nobody could know: each is explained once, for all its rows. */
export function StatusRepairs({ of }: { readonly of: readonly Word[] }) {
  const open = of.filter(({ text }) => !Object.hasOwn(choices.value.statuses ?? {}, text)).length;
  return (
    <RepairList
      title="Status words"
      open={open}
      why="These words are not known here. Without a stage the word is kept in the history, and the stage comes from the dates."
      of={of}
      row={(word) => <WordRow key={word.text} of={word} />}
    />
  );
}

const nothing = "nothing";

function WordRow({ of: { text, rows } }: { readonly of: Word }) {
  const id = useId();
  const { statuses = {} } = choices.value;
  const chosen = Object.hasOwn(statuses, text) ? (statuses[text] ?? nothing) : "";
  const choose = (value: string) => {
    if (value === "") explain(text, undefined);
    else explain(text, value === nothing ? null : (value as StatusMeaning)); // the options are meanings
  };
  return (
    <li>
      <label for={id} class={s.what}>
        <q class="cut">{text}</q> <span>in {rowsText(rows)}</span>
      </label>
      <select class="input" id={id} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">Choose a stage…</option>
        {meanings.map(([meaning, word]) => (
          <option key={meaning} value={meaning}>
            {word}
          </option>
        ))}
        <option value={nothing}>Says nothing</option>
      </select>
    </li>
  );
}
