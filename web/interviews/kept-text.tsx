import { useEffect, useId, useRef, useState } from "preact/hooks";
import { change } from "../store/changes.ts";
import { useTyped } from "../ui/typed.ts";
import s from "./round.module.css";
import type { Round } from "./rounds.ts";

type Props = {
  readonly of: Round;
  readonly field: "preparation" | "debrief";
  readonly label: string;
  readonly hint: string;
};

/** How long a pause in typing lets a text be kept. */
const pauseMs = 900;

/** A long text that is kept while it is written: after a pause, when it is left, and when the page is. */
export function KeptText({ of, field, label, hint }: Props) {
  const id = useId();
  const value = of[field] ?? "";
  const shown = useTyped<HTMLTextAreaElement>(value);
  const [state, setState] = useState<"" | "Writing…" | "Saved">("");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = () => {
    clearTimeout(timer.current);
    const text = shown.current?.value;
    if (text === undefined || text === value) return;
    change(of.id, { [field]: text || null });
    setState("Saved");
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  return (
    <div class={`field ${s.text}`}>
      <span class={s.label}>
        <label for={id}>{label}</label>
        <span class="hint no-print" aria-live="polite">
          {state}
        </span>
      </span>
      <textarea
        id={id}
        ref={shown}
        maxLength={20_000}
        placeholder={hint}
        rows={4}
        defaultValue={value}
        onInput={() => {
          setState("Writing…");
          clearTimeout(timer.current);
          timer.current = setTimeout(() => latest.current(), pauseMs);
        }}
        onBlur={keep}
      />
      <p class={s.printed}>{value}</p>
    </div>
  );
}
