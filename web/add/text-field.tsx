import type { ReadonlySignal } from "@preact/signals";
import { Field } from "../ui/field.tsx";
import type { Draft, Problems } from "./draft.ts";

type Props = {
  readonly name: "role" | "company" | "postingUrl";
  readonly label: string;
  readonly placeholder: string;
  readonly autofocus?: boolean;
  readonly draft: ReadonlySignal<Draft>;
  readonly problems: ReadonlySignal<Problems>;
  readonly set: (change: Partial<Draft>) => void;
};

/** One line of the draft. */
export function TextField({ name, label, placeholder, autofocus, draft, problems, set }: Props) {
  const isLink = name === "postingUrl";
  return (
    <Field label={label} error={problems.value[name]}>
      {(control) => (
        <input
          {...control}
          name={name}
          inputMode={isLink ? "url" : "text"}
          required={!isLink}
          autofocus={autofocus ?? false}
          maxLength={isLink ? 2_000 : 200}
          autocomplete="off"
          placeholder={placeholder}
          value={draft.value[name]}
          onInput={(event) => set({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
