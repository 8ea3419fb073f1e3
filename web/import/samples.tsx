import s from "./columns.module.css";

/** What stands in a column, three times, as it is. */
export function Samples({
  id,
  of,
}: {
  readonly id: string;
  readonly of: { readonly samples: readonly string[] } | undefined;
}) {
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
