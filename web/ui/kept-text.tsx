import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import s from "./kept-text.module.css";
import { useTyped } from "./typed.ts";

type Props = {
  readonly label: string;
  /** Shown while there is nothing. */
  readonly hint: string;
  readonly value: string;
  readonly onKeep: (text: string) => void;
  readonly rows?: number;
  /** Under the text: a remark on it. */
  readonly children?: ComponentChildren;
};

/** How long a pause in typing lets a text be kept. */
const pauseMs = 900;

/** A long text that is kept while it is written: after a pause, when it is left, and when the page is. */
export function KeptText({ label, hint, value, onKeep, rows = 4, children }: Props) {
  const id = useId();
  const shown = useTyped<HTMLTextAreaElement>(value);
  const [state, setState] = useState<"" | "Writing…" | "Saved">("");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = () => {
    clearTimeout(timer.current);
    const text = shown.current?.value;
    if (text === undefined || text === value) return;
    onKeep(text);
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
      <span class={s.head}>
        <label for={id}>{label}</label>
        <span class="hint no-print" aria-live="polite">
          {state}
        </span>
      </span>
      <textarea
        id={id}
        ref={shown}
        aria-describedby={children ? `${id}-remark` : undefined}
        maxLength={20_000}
        placeholder={hint}
        style={{ "--rows": rows }}
        defaultValue={value}
        onInput={() => {
          setState("Writing…");
          clearTimeout(timer.current);
          timer.current = setTimeout(() => latest.current(), pauseMs);
        }}
        onBlur={keep}
      />
      <p class={s.printed}>{value}</p>
      {children && (
        <p class="hint no-print" id={`${id}-remark`}>
          {children}
        </p>
      )}
    </div>
  );
}
