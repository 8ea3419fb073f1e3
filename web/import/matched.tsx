import { useId } from "preact/hooks";
import type { ColumnField } from "../../shared/import/columns.ts";
import { useTyped } from "../ui/typed.ts";
import s from "./columns.module.css";
import type { FileColumn, Review } from "./review.ts";
import { Samples } from "./samples.tsx";
import { choices, match, sameForAll } from "./session.ts";
import { essentials, fieldWord } from "./words.ts";

const order = Object.keys(fieldWord) as ColumnField[]; // keys() widens

/** Every field that a column holds, and the most important ones even without a column. */
export function Matched({ of }: { readonly of: Review }) {
  const rows = order
    .filter((field) => field !== "note" && field !== "ignore")
    .flatMap((field): { field: ColumnField; column?: FileColumn }[] => {
      const columns = of.columns.filter((column) => column.field === field);
      if (columns.length > 0) return columns.map((column) => ({ field, column }));
      return essentials.some((essential) => essential === field) ? [{ field }] : [];
    });
  return (
    <section class={s.section} aria-labelledby="matched">
      <h3 id="matched">Matched</h3>
      <ul class={s.rows}>
        {rows.map(({ field, column }) => (
          <FieldRow
            key={`${field} ${of.shared.has(field) ? column?.name : ""}`}
            field={field}
            column={column}
            of={of}
          />
        ))}
      </ul>
    </section>
  );
}

type Props = { readonly field: ColumnField; readonly column: FileColumn | undefined; readonly of: Review };

function FieldRow({ field, column, of }: Props) {
  const id = useId();
  const change = (name: string) => {
    if (column && (name === "" || of.shared.has(field))) match(column.name, "note");
    if (name !== "") match(name, field);
  };
  return (
    <li>
      <label for={id}>
        {fieldWord[field]}
        {field === "company" && <span class={s.needed}> needed</span>}
      </label>
      <select
        class="input"
        id={id}
        aria-describedby={`${id}-samples`}
        value={column?.name ?? ""}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      >
        <option value="">No column</option>
        {of.columns.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {column || (field !== "company" && field !== "role") ? (
        <Samples id={`${id}-samples`} of={column} />
      ) : (
        <SameForAll field={field} />
      )}
    </li>
  );
}

/** A list of one employer's jobs, or of one role at many. */
function SameForAll({ field }: { readonly field: "company" | "role" }) {
  const kept = choices.value[field] ?? "";
  const input = useTyped<HTMLInputElement>(kept);
  return (
    <input
      class="input"
      aria-label={`${fieldWord[field]} of every row`}
      placeholder={`The same ${field} for every row`}
      maxLength={200}
      ref={input}
      defaultValue={kept}
      onChange={({ currentTarget }) => sameForAll(field, currentTarget.value)}
    />
  );
}
