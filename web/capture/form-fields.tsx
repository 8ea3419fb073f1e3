import { Field } from "../ui/field.tsx";

type LineProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** What it was read from. */
  readonly hint?: string | undefined;
  readonly type?: "text" | "date" | "url";
  readonly required?: boolean;
  readonly maxLength?: number;
};

/** A field of text, filled with what was read. */
export function Line({ name, label, value, hint, type = "text", required = false, maxLength = 200 }: LineProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          name={name}
          type={type as "text"} // the typings want one literal at a time
          pattern={type === "url" ? "https?://.+" : ".*\\S.*"}
          required={required}
          maxLength={maxLength}
          autocomplete="off"
          defaultValue={value}
        />
      )}
    </Field>
  );
}

type ChoicesProps = Pick<LineProps, "name" | "label" | "hint"> & {
  readonly value: string | undefined;
  readonly words: Readonly<Record<string, string>>;
};

/** One of some words, or none. */
export function Choices({ name, label, hint, value, words }: ChoicesProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select {...control} name={name}>
          <option value="">Not said</option>
          {Object.entries(words).map(([one, word]) => (
            <option key={one} value={one} selected={one === value}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
