import type { ComponentChildren } from "preact";
import { Dialog } from "./dialog.tsx";

type Props = {
  readonly title: string;
  /** What the button says that saves: "Add tag". */
  readonly submit: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Gets what was filled in by the names of the fields, trimmed. */
  readonly onSubmit: (said: (name: string) => string) => void;
  readonly onClose: () => void;
  /** Another button, before Cancel. */
  readonly other?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A modal form: a title, fields, Cancel and the one button that saves. */
export function FormDialog({ title, submit, danger, disabled, onSubmit, onClose, other, children }: Props) {
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement); // it is this form's own event
    onSubmit((name) => String(data.get(name) ?? "").trim());
  };
  return (
    <Dialog label={title} onClose={onClose}>
      <form onSubmit={save}>
        <h2>{title}</h2>
        {children}
        <footer>
          {other}
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class={`button ${danger ? "danger" : "primary"}`} disabled={disabled}>
            {submit}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
