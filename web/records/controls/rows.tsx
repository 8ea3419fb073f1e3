import type { Field } from "../../../shared/form.ts";
import s from "../records.module.css";
import { Add, Remove } from "./buttons.tsx";
import { Frame } from "./frame.tsx";
import { Members } from "./members.tsx";
import { type Draw, listIn, putAt, type Slot } from "./slot.ts";

type Props = { readonly field: Field; readonly fields: readonly Field[]; readonly slot: Slot; readonly draw: Draw };

/** A list of objects, each with its own fields. */
export function Rows({ field, fields, slot, draw }: Props) {
  const list = listIn(slot.value);
  const one = field.label.toLowerCase();
  return (
    <Frame field={field} slot={slot}>
      {list.map((value, n) => (
        <fieldset key={n} class={s.row} aria-label={`${field.label} ${n + 1}`}>
          <Members
            draw={draw}
            fields={fields}
            slot={{
              path: `${slot.path}.${n}`,
              value,
              issues: slot.issues,
              required: true,
              set: (next) => slot.set(putAt(list, n, next ?? {})),
            }}
          />
          <Remove label={`Remove ${one} ${n + 1}`} run={() => slot.set(putAt(list, n, undefined))} />
        </fieldset>
      ))}
      <Add label={`Add to ${one}`} run={() => slot.set([...list, {}])} />
    </Frame>
  );
}
