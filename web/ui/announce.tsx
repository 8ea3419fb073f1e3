import { signal } from "@preact/signals";

const spoken = signal("");

/** Says it to screen readers: what a drag or a shortcut has just done. */
export function announce(text: string): void {
  // The same words twice are read twice only when the text differs.
  spoken.value = spoken.peek() === text ? `${text}\u00a0` : text;
}

/** Rendered once, in the shell. */
export function Announcements() {
  return (
    <div class="visually-hidden" role="status">
      {spoken}
    </div>
  );
}
