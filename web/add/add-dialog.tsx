import type { Stage } from "../../shared/stages.ts";
import { Dialog } from "../ui/dialog.tsx";

type Props = { readonly stage: Stage; readonly onClose: () => void };

export function AddDialog({ stage, onClose }: Props) {
  return (
    <Dialog label="New application" onClose={onClose}>
      <div class="body">{stage}</div>
    </Dialog>
  );
}
