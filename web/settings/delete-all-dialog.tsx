import { useState } from "preact/hooks";
import { remove } from "../store/changes.ts";
import { Field } from "../ui/field.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";

const word = "delete";

/** Asks for a word, so that it is nobody's slip; and it can be undone all the same. */
export function DeleteAllDialog({ ids, onClose }: { readonly ids: readonly string[]; readonly onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const submit = () => {
    remove(ids, `${ids.length} records moved to the trash`);
    onClose();
  };
  return (
    <FormDialog
      title="Delete everything?"
      submit="Delete everything"
      danger
      disabled={typed.trim().toLowerCase() !== word}
      onSubmit={submit}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
