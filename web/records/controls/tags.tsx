import { useSignal } from "@preact/signals";
import { X } from "lucide";
import type { Control, Field } from "../../../shared/form.ts";
import type { ControlProps } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import s from "../records.module.css";
import { Add, Remove } from "./buttons.tsx";
import { Frame } from "./frame.tsx";
import { Single } from "./single.tsx";
import { listIn, putAt, type Slot } from "./slot.ts";

type Props = { readonly control: ControlProps; readonly each: Control; readonly slot: Slot };

/** A list of short texts: Enter or a comma puts one in, so does leaving the field. */
export function Tags({ control, each, slot }: Props) {
  const list = listIn(slot.value).map(String);
  const text = useSignal("");
  const add = (input: HTMLInputElement) => {
    if (!input.validity.valid) return;
    const texts = input.value.split(",").map((one) => one.trim());
    const next = new Set([...list, ...texts.filter(Boolean)]);
    if (next.size > list.length) slot.set([...next]);
    text.value = "";
  };
  return (
    <div class={s.chips}>
      <Chips
        entries={list.map((entry) => ({ key: entry, label: entry }))}
        remove={(n) => slot.set(putAt(list, n, undefined))}
      />
      <input
        {...control}
        name={slot.path}
        type={(each.control === "email" ? "email" : "text") as "text"} // the types want one of them
        maxLength={"maxLength" in each ? each.maxLength : undefined}
        autocomplete="off"
        placeholder="Add…"
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
        onBlur={({ currentTarget }) => add(currentTarget)}
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== "Enter" && event.key !== ",")) return;
          if (event.key === "Enter" && text.value === "") return; // saves the form
          event.preventDefault();
          add(event.currentTarget);
        }}
      />
    </div>
  );
}

type Entry = { readonly key: string; readonly label: string };

export function Chips({
  entries,
  remove,
}: {
  readonly entries: readonly Entry[];
  readonly remove: (at: number) => void;
}) {
  if (entries.length === 0) return null;
  return (
    <ul>
      {entries.map(({ key, label }, n) => (
        <li key={key} class="chip">
          <span class="cut">{label}</span>
          <button type="button" aria-label={`Remove ${label}`} onClick={() => remove(n)}>
            <Icon of={X} size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A list of long texts, each in a field of its own. */
export function LongTexts({
  field,
  each,
  slot,
}: {
  readonly field: Field;
  readonly each: Control;
  readonly slot: Slot;
}) {
  const list = listIn(slot.value);
  const one = field.label.toLowerCase();
  return (
    <Frame field={field} slot={slot}>
      {list.map((value, n) => (
        <div key={n} class={s.row}>
          <Single
            control={{
              id: `${slot.path}.${n}`,
              "aria-describedby": undefined,
              "aria-invalid": undefined,
              ...named(field, n),
            }}
            of={each}
            slot={{
              ...slot,
              path: `${slot.path}.${n}`,
              value,
              required: true,
              set: (next) => slot.set(putAt(list, n, next ?? "")),
            }}
          />
          <Remove label={`Remove ${one} ${n + 1}`} run={() => slot.set(putAt(list, n, undefined))} />
        </div>
      ))}
      <Add label={`Add to ${one}`} run={() => slot.set([...list, ""])} />
    </Frame>
  );
}

const named = ({ label }: Field, n: number) => ({ "aria-label": `${label} ${n + 1}` });
