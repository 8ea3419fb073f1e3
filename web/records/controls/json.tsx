import { useSignal } from "@preact/signals";
import type { ControlProps } from "../../ui/field.tsx";
import type { Slot } from "./slot.ts";

type Props = { readonly control: ControlProps; readonly slot: Slot };

/** A document as its JSON text: what is not JSON is kept in the field, and refused when it is saved. */
export function Json({ control, slot: { path, value, set } }: Props) {
  const text = useSignal(value === undefined ? "" : JSON.stringify(value, undefined, 2));
  const write = (input: HTMLTextAreaElement) => {
    text.value = input.value;
    const parsed = parse(input.value);
    input.setCustomValidity(parsed === "wrong" ? 'must be a JSON object, like {"basics": {}}' : "");
    if (parsed !== "wrong") set(parsed);
  };
  return (
    <textarea
      {...control}
      name={path}
      rows={4}
      spellcheck={false}
      value={text}
      onInput={({ currentTarget }) => write(currentTarget)}
    />
  );
}

function parse(text: string): object | "wrong" | undefined {
  if (text.trim() === "") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : "wrong";
  } catch {
    return "wrong";
  }
}
