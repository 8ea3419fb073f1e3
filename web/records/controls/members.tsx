import type { Field } from "../../../shared/form.ts";
import s from "../records.module.css";
import { type Draw, fieldsIn, put, type Slot } from "./slot.ts";

type Props = { readonly fields: readonly Field[]; readonly slot: Slot; readonly draw: Draw };

/** The members of an object, each in its place. */
export function Members({ fields, slot, draw: View }: Props) {
  const of = fieldsIn(slot.value);
  const set = (name: string, value: unknown) => {
    const next = put(of, name, value);
    slot.set(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <div class={s.fields}>
      {fields.map((field) => (
        <View
          key={field.name}
          field={field}
          slot={{
            path: `${slot.path}.${field.name}`,
            value: of[field.name],
            issues: slot.issues,
            required: slot.required && field.required === true,
            set: (value) => set(field.name, value),
          }}
        />
      ))}
    </div>
  );
}
