import { useState } from "preact/hooks";
import { remove } from "../store/changes.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";

const word = "delete";

/** Asks for a word, so that it is nobody's slip; and it can be undone all the same. */
export function DeleteAllDialog({ ids, onClose }: { readonly ids: readonly string[]; readonly onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    remove(ids, `${ids.length} records moved to the trash`);
    onClose();
  };
  return (
    <Dialog label="Delete everything" onClose={onClose}>
      <form onSubmit={submit}>
        <h2>Delete everything?</h2>
        <p>
          {ids.length} records go to the trash. An export first is a good idea: it takes a second and brings all of it
          back.
        </p>
        <Field label={`Type “${word}” to go on`}>
          {(control) => (
            <input
              {...control}
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <footer>
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="button danger" disabled={typed.trim().toLowerCase() !== word}>
            Delete everything
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
