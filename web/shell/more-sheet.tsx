import { type Page, pages } from "../pages.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import styles from "./more-sheet.module.css";
import { SyncState } from "./sync-state.tsx";

const places = pages.filter(({ path }) => !["/today", "/applications", "/insights"].includes(path));

/** On phones: the places that the tab bar has no room for. */
export function MoreSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog label="More" onClose={onClose}>
      <nav class={styles.sheet} aria-label="More">
        <SyncState />
        <ul>
          {places.map((page) => (
            <Place key={page.path} page={page} onChoose={onClose} />
          ))}
        </ul>
      </nav>
    </Dialog>
  );
}

function Place({ page, onChoose }: { readonly page: Page; readonly onChoose: () => void }) {
  return (
    <li>
      <a class={styles.place} href={page.path} onClick={onChoose}>
        <Icon of={page.icon} size={20} />
        {page.title}
      </a>
    </li>
  );
}
