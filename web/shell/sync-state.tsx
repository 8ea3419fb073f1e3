import { CloudOff, type IconNode, TriangleAlert } from "lucide";
import { status } from "../store/records.ts";
import { Icon } from "../ui/icon.tsx";
import styles from "./sync-state.module.css";

/** Whether what is on the screen is also kept. It says nothing while everything is well. */
export function SyncState() {
  const said = troubleOf(status.value);
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

type Status = typeof status.value;
type Trouble = { readonly icon: IconNode; readonly text: string };

/** What is to be said of it; nothing while everything is well. */
export function troubleOf(state: Status): Trouble | undefined {
  return troubles[state];
}

const troubles: Partial<Readonly<Record<Status, Trouble>>> = {
  offline: { icon: CloudOff, text: "Offline. Changes wait here." },
  error: { icon: TriangleAlert, text: "Not saved yet" },
};
