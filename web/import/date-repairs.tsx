import { useId } from "preact/hooks";
import { useTyped } from "../ui/typed.ts";
import s from "./check.module.css";
import { RepairList } from "./repair-list.tsx";
import type { Group } from "./repairs.ts";
import { edits, type } from "./session.ts";
import { rowsText } from "./words.ts";

/** Dates that cannot be read: each is given once, for all its rows. */
export function DateRepairs({ of }: { readonly of: readonly Group[] }) {
  return (
    <RepairList
      title="Dates"
      open={of.filter((group) => typedFor(group) === "").length}
      why="These are no whole dates. Without one the text is kept in the notes."
      of={of}
      row={(group) => <DateRow key={`${group.column} ${group.text}`} of={group} />}
    />
  );
}

function DateRow({ of }: { readonly of: Group }) {
  const id = useId();
  const kept = typedFor(of);
  const input = useTyped<HTMLInputElement>(kept);
  const { text, column, rows } = of;
  return (
    <li>
      <label for={id} class={s.what}>
        <q class="cut">{text}</q>{" "}
        <span>
          {column}, {rowsText(rows)}
        </span>
      </label>
      <input
        class="input"
        id={id}
        type="date"
        min="1900-01-01"
        max="2100-12-31"
        ref={input}
        defaultValue={kept}
        onChange={({ currentTarget }) => {
          if (currentTarget.checkValidity()) type(rows, column, currentTarget.value);
        }}
      />
    </li>
  );
}

function typedFor({ rows, column }: Group): string {
  return edits.value.cells.get(rows[0] ?? 0)?.[column] ?? "";
}
