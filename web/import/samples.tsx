import s from "./columns.module.css";
import type { FileColumn } from "./review.ts";

/** What stands in a column, three times, as it is. */
export function Samples({ id, of }: { readonly id: string; readonly of: FileColumn | undefined }) {
  return (
    <span id={id} class={s.samples}>
      {of?.samples.map((sample) => (
        <span key={sample} class="cut">
          {sample}
        </span>
      ))}
      {of && of.samples.length === 0 && <em>No values</em>}
    </span>
  );
}
