import type { ComponentChild, ComponentChildren } from "preact";
import { useCallback, useRef, useState } from "preact/hooks";
import { MenuList } from "./menu-list.tsx";

export type MenuItem = {
  readonly label: string;
  readonly icon?: ComponentChild;
  /** A key that chooses it at once while the menu is open. Show it at the end of the row. */
  readonly hotkey?: string;
  /** Shown at the end of the row: a key, a tick. */
  readonly end?: ComponentChild;
  readonly run: () => void;
  readonly disabled?: boolean;
  /** One of a set of which it is the chosen one. */
  readonly checked?: boolean;
  readonly danger?: boolean;
};
export type MenuGroup = { readonly heading?: string; readonly items: readonly MenuItem[] };

type Props = {
  /** What the button is called: "More about Ledgerly". */
  readonly label: string;
  readonly class?: string;
  /** What is on the button. */
  readonly children: ComponentChildren;
  /** Asked only when the menu opens, so a thousand closed menus cost nothing. */
  readonly groups: () => readonly MenuGroup[];
};

/** A button that opens a menu. */
export function Menu({ label, class: className = "button quiet square small", children, groups }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button
        ref={button}
        type="button"
        class={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen((was) => !was)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && button.current && <MenuList label={label} at={button.current} groups={groups()} onClose={close} />}
    </>
  );
}
