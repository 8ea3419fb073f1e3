import type { ColumnField } from "../../shared/import/columns.ts";
import { ColumnRow } from "./column-row.tsx";
import s from "./columns.module.css";
import type { Review } from "./review.ts";
import { match } from "./session.ts";
import { fieldWord } from "./words.ts";

/** Columns that are no field: nothing of them is lost, unless the person leaves them out. */
export function Unmatched({ of }: { readonly of: Review }) {
  const columns = of.columns.filter(({ field }) => field === "note" || field === "ignore");
  if (columns.length === 0) return null;
  return (
    <section class={s.section} aria-labelledby="unmatched">
      <h3 id="unmatched">Other columns</h3>
      <ul class={s.rows}>
        {columns.map((column) => (
          <ColumnRow
            key={column.name}
            of={column}
            fields={fieldWord}
            match={(field) => match(column.name, field as ColumnField)} // the options are fields
          />
        ))}
      </ul>
    </section>
  );
}
