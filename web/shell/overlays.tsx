import { signal } from "@preact/signals";
import type { Stage } from "../../shared/stages.ts";
import { lazy } from "../ui/lazy.tsx";

type Overlay =
  | { readonly name: "add"; readonly stage: Stage }
  | { readonly name: "palette" }
  | { readonly name: "keys" }
  | { readonly name: "more" };

/** At most one of the shell's own dialogs is open. */
const open = signal<Overlay | undefined>(undefined);

const AddDialog = lazy<{ readonly stage: Stage; readonly onClose: () => void }>(() =>
  import("../add/add-dialog.tsx").then((m) => m.AddDialog),
);
const Palette = lazy<Closing>(() => import("../palette/palette.tsx").then((m) => m.Palette));
const KeysDialog = lazy<Closing>(() => import("./keys-dialog.tsx").then((m) => m.KeysDialog));
const MoreSheet = lazy<Closing>(() => import("./more-sheet.tsx").then((m) => m.MoreSheet));

type Closing = { readonly onClose: () => void };

/** Quick add of an application, into a stage. */
export function openAdd(stage: Stage = "saved"): void {
  open.value = { name: "add", stage };
}

export function openPalette(): void {
  open.value = { name: "palette" };
}

export function openKeys(): void {
  open.value = { name: "keys" };
}

export function openMore(): void {
  open.value = { name: "more" };
}

/** Fetches what is likely to be opened next, when the pointer is over its button. */
export const preloadAdd = AddDialog.preload;
export const preloadPalette = Palette.preload;

export function Overlays() {
  const overlay = open.value;
  const close = () => {
    if (open.peek() === overlay) open.value = undefined; // else it has opened another one
  };
  switch (overlay?.name) {
    case "add":
      return <AddDialog stage={overlay.stage} onClose={close} />;
    case "palette":
      return <Palette onClose={close} />;
    case "keys":
      return <KeysDialog onClose={close} />;
    case "more":
      return <MoreSheet onClose={close} />;
    default:
      return null;
  }
}
