import { useId } from "preact/hooks";
import { Samples } from "./samples.tsx";

type Props = {
  readonly of: { readonly name: string; readonly field: string; readonly samples: readonly string[] };
  /** What a column can become, with the word for it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly match: (field: string) => void;
};

/** One column of a file, and what it becomes. */
export function ColumnRow({ of, fields, match }: Props) {
  const id = useId();
  const { note, ignore, ...others } = fields;
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
        onChange={({ currentTarget }) => match(currentTarget.value)}
      >
        <option value="note">{note}</option>
        <option value="ignore">{ignore}</option>
        <hr />
        {Object.entries(others).map(([field, word]) => (
          <option key={field} value={field}>
            {word}
          </option>
        ))}
      </select>
      <Samples id={`${id}-samples`} of={of} />
    </li>
  );
}
