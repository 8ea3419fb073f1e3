import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, CornerDownLeft } from "lucide";
import { Icon } from "./icon.tsx";

/** One key. Arrows are drawn, because the font has not all of them. */
export function Key({ name }: { readonly name: string }) {
  const drawn = icons.get(name);
  return (
    <kbd>
      {drawn ? (
        <>
          <Icon of={drawn} size={11} />
          <span class="visually-hidden">{name}</span>
        </>
      ) : (
        name
      )}
    </kbd>
  );
}

const icons = new Map([
  ["Left", ArrowLeft],
  ["Up", ArrowUp],
  ["Down", ArrowDown],
  ["Right", ArrowRight],
  ["Enter", CornerDownLeft],
]);
