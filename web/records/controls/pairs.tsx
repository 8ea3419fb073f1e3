import { useSignal } from "@preact/signals";
import type { Control, Field } from "../../../shared/form.ts";
import s from "../records.module.css";
import { Add, Remove } from "./buttons.tsx";
import { Frame } from "./frame.tsx";
import { type Draw, fieldsIn, type Slot } from "./slot.ts";

type Props = { readonly field: Field; readonly each: Control; readonly slot: Slot; readonly draw: Draw };
type Pair = { readonly name: string; readonly value: unknown };

/** An object whose names are the person's own: a list of names and values until both are there. */
export function Pairs({ field, each, slot, draw: View }: Props) {
  const pairs = useSignal<readonly Pair[]>(
    Object.entries(fieldsIn(slot.value)).map(([name, value]) => ({ name, value })),
  );
  const set = (next: readonly Pair[]) => {
    pairs.value = next;
    const whole = next.filter(({ name, value }) => name !== "" && value !== undefined);
    slot.set(whole.length > 0 ? Object.fromEntries(whole.map(({ name, value }) => [name, value])) : undefined);
  };
  const change = (at: number, to: Partial<Pair>) =>
    set(pairs.value.map((pair, n) => (n === at ? { ...pair, ...to } : pair)));
  const inner = (n: number, name: string, value: unknown, put: (value: unknown) => void) => ({
    ...{ path: `${slot.path}.${n}.${name}`, value, issues: slot.issues, required: true, set: put },
  });
  return (
    <Frame field={field} slot={slot}>
      {pairs.value.map((pair, n) => (
        <fieldset key={n} class={s.row} aria-label={`${field.label} ${n + 1}`}>
          <div class={s.fields}>
            <View
              field={{ name: "name", label: "Name", control: "text", maxLength: 200 }}
              slot={inner(n, "name", pair.name, (name) => change(n, { name: typeof name === "string" ? name : "" }))}
            />
            <View
              field={{ name: "value", label: "Value", ...each }}
              slot={inner(n, "value", pair.value, (value) => change(n, { value }))}
            />
          </div>
          <Remove label={`Remove ${pair.name || n + 1}`} run={() => set(pairs.value.filter((_, at) => at !== n))} />
        </fieldset>
      ))}
      <Add
        label={`Add to ${field.label.toLowerCase()}`}
        run={() => set([...pairs.value, { name: "", value: undefined }])}
      />
    </Frame>
  );
}
