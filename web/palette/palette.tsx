import { Dialog } from "../ui/dialog.tsx";

export function Palette({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog label="Search or run a command" onClose={onClose}>
      <div class="body" />
    </Dialog>
  );
}
