import { CloudOff, TriangleAlert } from "lucide";
import { status } from "../store/records.ts";
import { Icon } from "../ui/icon.tsx";
import styles from "./sync-state.module.css";

/** Whether what is on the screen is also kept. It says nothing while everything is well. */
export function SyncState() {
  const said = words[status.value];
  return (
    <p class={styles.state} role="status" data-status={status.value}>
      {said && (
        <>
          <Icon of={said.icon} size={14} />
          <span>{said.text}</span>
        </>
      )}
    </p>
  );
}

const words: { readonly [key in typeof status.value]?: { readonly icon: typeof CloudOff; readonly text: string } } = {
  offline: { icon: CloudOff, text: "Offline. Changes wait here." },
  error: { icon: TriangleAlert, text: "Not saved yet" },
};
