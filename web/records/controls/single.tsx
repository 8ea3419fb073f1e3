import type { Control } from "../../../shared/form.ts";
import type { ControlProps } from "../../ui/field.tsx";
import { Json } from "./json.tsx";
import { fromLocal, toLocal } from "./local-time.ts";
import type { Slot } from "./slot.ts";

type Props = { readonly control: ControlProps; readonly of: Control; readonly slot: Slot };

/** One value in one of the browser's own controls. */
export function Single({ control, of, slot }: Props) {
  const { path, value, required, set } = slot;
  const shared = { ...control, name: path, required };
  const text = typeof value === "string" ? value : "";
  const write = (event: { readonly currentTarget: { readonly value: string } }) =>
    set(event.currentTarget.value.trim() === "" ? undefined : event.currentTarget.value);
  switch (of.control) {
    case "choice":
      return (
        <select {...shared} value={text} onChange={write}>
          <option value="">{required ? "Choose…" : "–"}</option>
          {of.options.map(({ value: one, label }) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </select>
      );
    case "flag":
      return (
        <select
          {...shared}
          value={String(value ?? "")}
          onChange={({ currentTarget }) => set(answers[currentTarget.value])}
        >
          <option value="">–</option>
          <option value="true">Yes</option>
          <option value="false">No</option>
        </select>
      );
    case "number":
      return (
        <input
          {...shared}
          type="number"
          inputMode={of.step === 1 ? "numeric" : "decimal"}
          step={of.step}
          min={of.min}
          max={of.max}
          value={typeof value === "number" ? value : ""}
          onInput={({ currentTarget }) =>
            set(Number.isNaN(currentTarget.valueAsNumber) ? undefined : currentTarget.valueAsNumber)
          }
        />
      );
    case "longtext":
      return <textarea {...shared} rows={3} maxLength={of.maxLength} value={text} onInput={write} />;
    case "day":
      return <input {...shared} type="date" max="9999-12-31" value={text} onInput={write} />;
    case "instant":
      return (
        <input
          {...shared}
          type="datetime-local"
          max="9999-12-31T23:59"
          value={toLocal(text)}
          onInput={({ currentTarget }) => set(fromLocal(currentTarget.value))}
        />
      );
    case "url":
      return (
        <input
          {...shared}
          type="url"
          pattern="https?://.+"
          maxLength={of.maxLength}
          placeholder="https://"
          value={text}
          onInput={write}
        />
      );
    case "email":
      return (
        <input {...shared} type="email" maxLength={of.maxLength} autocomplete="off" value={text} onInput={write} />
      );
    case "text":
      return (
        <input
          {...shared}
          type="text"
          pattern={of.pattern}
          data-says={of.says}
          maxLength={of.maxLength}
          autocomplete="off"
          value={text}
          onInput={write}
        />
      );
    default:
      return <Json control={control} slot={slot} />;
  }
}

const answers: Readonly<Record<string, boolean>> = { true: true, false: false };
