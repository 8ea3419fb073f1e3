import { change } from "../../store/changes.ts";
import { Field } from "../../ui/field.tsx";
import { useTyped } from "../../ui/typed.ts";
import type { Card } from "../view.ts";

type TextField = {
  [F in keyof Card]-?: string extends NonNullable<Card[F]> ? (NonNullable<Card[F]> extends string ? F : never) : never;
}[keyof Card];

type Props = {
  readonly of: Card;
  readonly field: TextField;
  readonly label: string;
  readonly type?: "text" | "date" | "url";
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly required?: boolean;
};

/** A field of text that is kept when it is left: there is no form to save, and Undo takes it back. */
export function Kept({ of, field, label, type = "text", ...limits }: Props) {
  const value: string = of[field] ?? "";
  const shown = useTyped<HTMLInputElement>(value);
  const keep = (input: HTMLInputElement) => {
    if (input.value === value) return;
    if (!input.reportValidity()) return;
    change(of.id, { [field]: input.value || null }, `${label} saved`);
  };
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          pattern=".*\S.*" // blanks alone say nothing, and the API refuses them
          {...limits}
          ref={shown}
          type={type as "text"} // the typings want one literal at a time
          defaultValue={value}
          autocomplete="off"
          onChange={(event) => keep(event.currentTarget)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.currentTarget.value === value) return;
            event.preventDefault(); // the first Escape takes back what was typed, the next closes
            event.currentTarget.value = value;
          }}
        />
      )}
    </Field>
  );
}
