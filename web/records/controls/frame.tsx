import type { ComponentChildren } from "preact";
import type { Field } from "../../../shared/form.ts";
import s from "../records.module.css";
import { issueOf, type Slot } from "./slot.ts";

type Props = {
  readonly field: Pick<Field, "label" | "hint">;
  readonly slot: Slot;
  readonly children: ComponentChildren;
};

/** Several controls that are one field. */
export function Frame({ field: { label, hint }, slot, children }: Props) {
  const issue = issueOf(slot);
  return (
    <fieldset class={`field ${s.wide} ${s.frame}`}>
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      {children}
      {issue && <p class="error">{issue.charAt(0).toUpperCase() + issue.slice(1)}</p>}
    </fieldset>
  );
}
