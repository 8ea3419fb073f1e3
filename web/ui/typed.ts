import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** An input that follows a value which others change too, but never under the hands of somebody who is typing. */
export function useTyped<E extends HTMLInputElement | HTMLTextAreaElement>(value: string): RefObject<E | null> {
  const input = useRef<E>(null);
  const known = useRef(value);
  useLayoutEffect(() => {
    const element = input.current;
    if (!element || known.current === value) return;
    const isTyping = document.activeElement === element && element.value !== known.current;
    known.current = value;
    if (!isTyping) element.value = value;
  }, [value]);
  return input;
}
