import { keepPostingText } from "../../posting-skills/keep.ts";
import { change } from "../../store/changes.ts";
import { useTyped } from "../../ui/typed.ts";
import type { Card } from "../view.ts";
import s from "./detail.module.css";

/** The long texts: kept when they are left. */
export function Texts({ of }: { readonly of: Card }) {
  return (
    <section class="panel" aria-label="Texts">
      <Text
        value={of.notes}
        label="Notes"
        maxLength={20_000}
        hint="What you want to remember about it."
        keep={(text) => change(of.id, { notes: text || null }, "Notes saved")}
      />
      <Text
        value={of.description}
        label="The posting"
        maxLength={50_000}
        hint="Paste its text: postings go offline."
        keep={(text) => void keepPostingText(of, text)}
      />
    </section>
  );
}

type Props = {
  readonly value: string | undefined;
  readonly label: string;
  readonly maxLength: number;
  readonly hint: string;
  readonly keep: (text: string) => void;
};

function Text({ value = "", label, maxLength, hint, keep }: Props) {
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
        onChange={(event) => keep(event.currentTarget.value)}
      />
    </label>
  );
}
