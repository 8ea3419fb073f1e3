import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

type Props = {
  /** Names the dialog for screen readers; show it as its h2 as well where there is room. */
  readonly label: string;
  readonly onClose: () => void;
  readonly class?: string | undefined;
  /** While something is being saved the dialog cannot be closed by accident. */
  readonly busy?: boolean;
  readonly children: ComponentChildren;
};

/**
 * A modal dialog, open as long as it is rendered. Escape and a press outside ask `onClose` to take it away, and the
 * focus returns to where it was.
 */
export function Dialog({ label, onClose, class: className, busy = false, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close(); // only an open dialog that is closed gives the focus back
  }, []);

  const cancel = (event: Event) => {
    if (event.target !== event.currentTarget) return; // a file picker inside was cancelled
    event.preventDefault();
    if (!busy) onClose();
  };
  // Not `closedby`, which Safari and older Firefox lack. Pressed and released on the backdrop: a drag out of a text
  // that is being selected does not count.
  const pressed = useRef(false);
  const outside = (event: PointerEvent) => {
    const dialog = ref.current;
    return dialog !== null && event.target === dialog && !contains(dialog, event);
  };

  return (
    <dialog
      ref={ref}
      class={className}
      aria-label={label}
      aria-busy={busy}
      onCancel={cancel}
      onPointerDown={(event) => {
        pressed.current = outside(event);
      }}
      onPointerUp={(event) => {
        if (pressed.current && outside(event) && !busy) onClose();
      }}
    >
      {children}
    </dialog>
  );
}

function contains(element: Element, { clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
