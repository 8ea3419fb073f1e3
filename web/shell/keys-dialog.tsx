import { X } from "lucide";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { Key } from "../ui/key.tsx";
import { shortcuts } from "./help.ts";
import styles from "./keys-dialog.module.css";
import { setSingleKeys, singleKeys } from "./shortcuts.ts";

/** The keys, and the switch for those of one letter. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog label="Keyboard shortcuts" onClose={onClose}>
      <div class="body">
        <header class={styles.head}>
          <h2>Keyboard shortcuts</h2>
          <button type="button" class="button quiet square" aria-label="Close" onClick={onClose}>
            <Icon of={X} />
          </button>
        </header>
        {shortcuts.map(({ title, items }) => (
          <section key={title} class={styles.group}>
            <h3>{title}</h3>
            <dl>
              {items.map(({ keys, does }) => (
                <div key={does}>
                  <dt>{does}</dt>
                  <dd>
                    {keys.map((key) => (
                      <Key key={key} name={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label class={styles.choice}>
          <input
            type="checkbox"
            checked={singleKeys.value === "on"}
            onChange={(event) => setSingleKeys(event.currentTarget.checked ? "on" : "off")}
          />
          Use keys of one letter
        </label>
      </div>
    </Dialog>
  );
}
