import type { Stage } from "../../shared/stages.ts";
import { lazy } from "../ui/lazy.tsx";
import { close, overlay } from "./opening.ts";

type Closing = { readonly onClose: () => void };

const AddDialog = lazy<Closing & { readonly stage: Stage }>(() =>
  import("../add/add-dialog.tsx").then((m) => m.AddDialog),
);
export const Palette = lazy<Closing>(() => import("../palette/palette.tsx").then((m) => m.Palette));
const KeysDialog = lazy<Closing>(() => import("./keys-dialog.tsx").then((m) => m.KeysDialog));
const MoreSheet = lazy<Closing>(() => import("./more-sheet.tsx").then((m) => m.MoreSheet));
const StarterLists = lazy<Closing>(() => import("../starters/starter-lists.tsx").then((m) => m.StarterLists));

/** The dialog of the shell that is open. */
export function Overlays() {
  const open = overlay.value;
  if (!open) return null;
  const onClose = () => close(open);
  switch (open.name) {
    case "add":
      return <AddDialog stage={open.stage} onClose={onClose} />;
    case "palette":
      return <Palette onClose={onClose} />;
    case "keys":
      return <KeysDialog onClose={onClose} />;
    case "more":
      return <MoreSheet onClose={onClose} />;
    case "starters":
      return <StarterLists onClose={onClose} />;
  }
}
