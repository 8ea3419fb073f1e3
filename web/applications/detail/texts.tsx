import { change } from "../../store/changes.ts";
import { useTyped } from "../../ui/typed.ts";
import type { Card } from "../view.ts";
import s from "./detail.module.css";

/** The long texts: kept when they are left. */
export function Texts({ of }: { readonly of: Card }) {
  return (
    <section class="panel" aria-label="Texts">
      <Text of={of} field="notes" label="Notes" maxLength={20_000} hint="What you want to remember about it." />
      <Text
        of={of}
        field="description"
        label="The posting"
        maxLength={50_000}
        hint="Paste its text: postings go offline."
      />
    </section>
  );
}

type Props = {
  readonly of: Card;
  readonly field: "notes" | "description";
  readonly label: string;
  readonly maxLength: number;
  readonly hint: string;
};

function Text({ of, field, label, maxLength, hint }: Props) {
  const value = of[field] ?? "";
  const shown = useTyped<HTMLTextAreaElement>(value);
  return (
    <label class={`field ${s.text}`}>
      <span class="label">{label}</span>
      <textarea
        ref={shown}
        maxLength={maxLength}
        placeholder={hint}
        rows={Math.min(14, Math.max(2, value.split("\n").length + Math.floor(value.length / 60)))}
        defaultValue={value}
        onChange={(event) => change(of.id, { [field]: event.currentTarget.value || null }, `${label} saved`)}
      />
    </label>
  );
}
