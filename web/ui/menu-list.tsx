import { useLayoutEffect, useRef } from "preact/hooks";
import type { MenuGroup, MenuItem } from "./menu.tsx";
import { placeBeside } from "./place.ts";

type Props = {
  readonly label: string;
  /** What it opens beside, and where the focus goes afterwards. */
  readonly at: HTMLElement;
  readonly groups: readonly MenuGroup[];
  readonly onClose: () => void;
};

/** An open menu, in the top layer. Arrows, Home, End and first letters move; Escape, Tab and a press outside close. */
export function MenuList({ label, at, groups, onClose }: Props) {
  const ref = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const list = ref.current;
    if (!list) return;
    list.showPopover();
    placeBeside(at, list);
    rows(list)[0]?.focus();
    const outside = (event: Event) => {
      const target = event.target as Node; // what is pressed or scrolled is in the document
      if (event.type === "resize" || !(list.contains(target) || (event.type !== "scroll" && at.contains(target))))
        onClose();
    };
    const events = ["pointerdown", "scroll", "resize"] as const;
    for (const event of events) addEventListener(event, outside, true);
    return () => {
      for (const event of events) removeEventListener(event, outside, true);
    };
  }, [at, onClose]);

  const close = () => {
    at.focus();
    onClose();
  };
  const choose = (item: MenuItem) => {
    close();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Tab" || event.key === "Escape") close();
    const meant = groups.flatMap(({ items }) => items).find(({ hotkey }) => hotkey === event.key);
    if (meant) {
      event.preventDefault();
      return choose(meant);
    }
    const next = ref.current && target(rows(ref.current), event.key);
    next?.focus();
    if (next || event.key === "Escape") event.preventDefault();
  };

  return (
    <div ref={ref} class="menu" popover="manual" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {groups.map(({ heading, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of a menu, which no fieldset can be
        <div key={heading ?? items[0]?.label} role="group" aria-label={heading}>
          {heading && <p class="heading">{heading}</p>}
          {items.map((item) => (
            <Row key={item.label} item={item} onChoose={() => choose(item)} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Row({ item, onChoose }: { readonly item: MenuItem; readonly onChoose: () => void }) {
  const radio = item.checked === undefined ? {} : ({ role: "menuitemradio", "aria-checked": item.checked } as const);
  return (
    <button
      type="button"
      role="menuitem"
      {...radio}
      tabIndex={-1}
      class={item.danger ? "danger" : undefined}
      disabled={item.disabled}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
      onClick={onChoose}
    >
      {item.icon}
      {item.label}
      {item.end && <span class="end">{item.end}</span>}
    </button>
  );
}

const rows = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)')];

function target(all: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
  if (key === "Home") return all[0];
  if (key === "End") return all.at(-1);
  if (key === "ArrowDown") return all[(at + 1) % all.length];
  if (key === "ArrowUp") return all.at(Math.max(at, 0) - 1);
  if (key.length !== 1 || key === " ") return undefined;
  const begins = (row: HTMLElement) => row.textContent?.trim().toLowerCase().startsWith(key.toLowerCase());
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(begins);
}
