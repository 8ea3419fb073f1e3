import type { Field } from "../../../shared/form.ts";
import { Frame } from "./frame.tsx";
import { Members } from "./members.tsx";
import type { Draw, Slot } from "./slot.ts";

type Props = { readonly field: Field; readonly fields: readonly Field[]; readonly slot: Slot; readonly draw: Draw };

/** An object. While nothing in it is filled in it is not there, and nothing in it must be. */
export function Group({ field, fields, slot, draw }: Props) {
  return (
    <Frame field={field} slot={slot}>
      <Members draw={draw} fields={fields} slot={{ ...slot, required: slot.value !== undefined }} />
    </Frame>
  );
}
