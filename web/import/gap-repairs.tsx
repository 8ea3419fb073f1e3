import { useId } from "preact/hooks";
import { useTyped } from "../ui/typed.ts";
import s from "./check.module.css";
import { RepairList } from "./repair-list.tsx";
import type { Gap } from "./repairs.ts";
import { edits, leaveOut, putBack, type } from "./session.ts";
import { fieldWord } from "./words.ts";

type Kind = "company" | "role";
type Props = { readonly title: string; readonly kind: Kind; readonly of: readonly Gap[] };

const why: Readonly<Record<Kind, string>> = {
  company: "An application needs a company: without one the row is not imported.",
  role: "Without a role the application is called “Role not given” until you name it.",
};

/** Rows that lack their company or their role: typed here, or left out. */
export function GapRepairs({ title, kind, of }: Props) {
  const { cells, leftOut } = edits.value;
  const isOpen = ({ row, column }: Gap) => !cells.get(row)?.[column] && !leftOut.has(row);
  return (
    <RepairList
      title={title}
      open={of.filter(isOpen).length}
      why={why[kind]}
      of={of}
      row={(gap) => <GapRow key={gap.row} of={gap} kind={kind} />}
    />
  );
}

function GapRow({ of: { row, column, hint }, kind }: { readonly of: Gap; readonly kind: Kind }) {
  const id = useId();
  const kept = edits.value.cells.get(row)?.[column] ?? "";
  const input = useTyped<HTMLInputElement>(kept);
  const isOut = edits.value.leftOut.has(row);
  return (
    <li>
      <label for={id} class={s.what}>
        Row {row.toLocaleString("en")} {hint && <span class="cut">{hint}</span>}
        <span class="visually-hidden">: {fieldWord[kind]}</span>
      </label>
      <span class={s.both}>
        <input
          ref={input}
          defaultValue={kept}
          class="input"
          id={id}
          placeholder={fieldWord[kind]}
          maxLength={200}
          disabled={isOut}
          onChange={({ currentTarget }) => type([row], column, currentTarget.value)}
        />
        <button
          type="button"
          class="button small"
          aria-label={`${isOut ? "Put back" : "Leave out"} row ${row}`}
          onClick={() => (isOut ? putBack([row]) : leaveOut([row]))}
        >
          {isOut ? "Put back" : "Leave out"}
        </button>
      </span>
    </li>
  );
}
