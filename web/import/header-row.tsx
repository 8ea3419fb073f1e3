import s from "./columns.module.css";

type Props = { readonly row: number; readonly name: (row: number) => void };

/** For files with a title above the names, or without names. */
export function HeaderRow({ row, name }: Props) {
  return (
    <label class={s.header}>
      Row that names the columns (0 for none)
      <input
        class="input num"
        type="number"
        min={0}
        max={1000}
        required
        value={row}
        onChange={({ currentTarget }) => {
          if (currentTarget.checkValidity()) name(currentTarget.valueAsNumber);
        }}
      />
    </label>
  );
}
