import { Plus, X } from "lucide";
import { Icon } from "../../ui/icon.tsx";
import s from "../records.module.css";

export function Remove({ label, run }: { readonly label: string; readonly run: () => void }) {
  return (
    <button type="button" class="button quiet square small" aria-label={label} onClick={run}>
      <Icon of={X} size={14} />
    </button>
  );
}

/** The new entry gets the focus: who adds one wants to fill it in. */
export function Add({ label, run }: { readonly label: string; readonly run: () => void }) {
  const add = (button: HTMLElement) => {
    run();
    setTimeout(() => button.previousElementSibling?.querySelector<HTMLElement>("input, select, textarea")?.focus());
  };
  return (
    <button type="button" class={`button small ${s.add}`} onClick={({ currentTarget }) => add(currentTarget)}>
      <Icon of={Plus} size={14} />
      {label}
    </button>
  );
}
