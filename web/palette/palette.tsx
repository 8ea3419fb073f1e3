import { useComputed, useSignal } from "@preact/signals";
import { Search } from "lucide";
import { useId } from "preact/hooks";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { Key } from "../ui/key.tsx";
import { type Entry, entriesFor } from "./entries.tsx";
import styles from "./palette.module.css";

/** One box that finds every place, command and record. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const list = useId();
  const query = useSignal("");
  const chosen = useSignal(0);
  const entries = useComputed(() => entriesFor(query.value));
  const option = (index: number) => `${list}-${index}`;

  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = entries.value.length;
    if (step && count > 0) chosen.value = (chosen.value + step + count) % count;
    else if (event.key === "Enter" && !event.isComposing) run(entries.value[chosen.value]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog label="Search or run a command" class={styles.palette} onClose={onClose}>
      <label class={styles.ask}>
        <Icon of={Search} />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={entries.value.length > 0 ? option(chosen.value) : undefined}
          aria-autocomplete="list"
          aria-label="Search or run a command"
          placeholder="Search or run a command…"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="go"
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
            chosen.value = 0;
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div id={list} class={styles.list} role="listbox" aria-label="Results">
        {entries.value.map((entry, index) => (
          // The keys are the input's: it keeps the focus
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={entry.id}
            id={option(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen.value}
            onPointerMove={() => {
              chosen.value = index;
            }}
            onClick={() => run(entry)}
          >
            {entry.icon}
            <span class="cut">{entry.text}</span>
            {entry.note && <span class={styles.note}>{entry.note}</span>}
          </div>
        ))}
      </div>
      {entries.value.length === 0 && (
        <p class="empty" role="status">
          Nothing is called “{query}”.
        </p>
      )}
      <footer class={styles.help}>
        <span>
          <Key name="Up" /> <Key name="Down" /> to choose
        </span>
        <span>
          <Key name="Enter" /> to run
        </span>
        <span>
          <Key name="Esc" /> to close
        </span>
      </footer>
    </Dialog>
  );
}
