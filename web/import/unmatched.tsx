import { useId } from "preact/hooks";
import type { ColumnField } from "../../shared/import/columns.ts";
import s from "./columns.module.css";
import type { FileColumn, Review } from "./review.ts";
import { Samples } from "./samples.tsx";
import { match } from "./session.ts";
import { fieldWord } from "./words.ts";

const fields = Object.entries(fieldWord) as [ColumnField, string][]; // entries() widens the keys

/** Columns that are no field: nothing of them is lost, unless the person leaves them out. */
export function Unmatched({ of }: { readonly of: Review }) {
  const columns = of.columns.filter(({ field }) => field === "note" || field === "ignore");
  if (columns.length === 0) return null;
  return (
    <section class={s.section} aria-labelledby="unmatched">
      <h3 id="unmatched">Other columns</h3>
      <ul class={s.rows}>
        {columns.map((column) => (
          <ColumnRow key={column.name} of={column} />
        ))}
      </ul>
    </section>
  );
}

function ColumnRow({ of }: { readonly of: FileColumn }) {
  const id = useId();
  return (
    <li>
      <label for={id} class="cut">
        {of.name}
      </label>
      <select
        class="input"
        id={id}
        aria-describedby={`${id}-samples`}
        value={of.field}
        onChange={({ currentTarget }) => match(of.name, currentTarget.value as ColumnField)} // the options are fields
      >
        <option value="note">{fieldWord.note}</option>
        <option value="ignore">{fieldWord.ignore}</option>
        <hr />
        {fields
          .filter(([field]) => field !== "note" && field !== "ignore")
          .map(([field, word]) => (
            <option key={field} value={field}>
              {word}
            </option>
          ))}
      </select>
      <Samples id={`${id}-samples`} of={of} />
    </li>
  );
}
