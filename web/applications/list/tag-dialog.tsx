import { changeAll } from "../../store/changes.ts";
import { applications } from "../../store/records.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";

type Props = { readonly ids: readonly string[]; readonly count: string; readonly onClose: () => void };

/** Adds one tag to many. */
export function TagDialog({ ids, count, onClose }: Props) {
  const save = (said: (name: string) => string) => {
    const tag = said("tag");
    const patches = ids.flatMap((id) => {
      const tags = applications.peek().get(id)?.tags ?? [];
      return tag && !tags.includes(tag) ? [{ id, patch: { tags: [...tags, tag] } }] : [];
    });
    changeAll(patches, `${patches.length} tagged “${tag}”`);
    onClose();
  };
  return (
    <FormDialog title={`Tag ${count}`} submit="Add tag" onSubmit={save} onClose={onClose}>
      <Field label="Tag">
        {(control) => <input {...control} name="tag" required maxLength={200} pattern=".*\S.*" autocomplete="off" />}
      </Field>
    </FormDialog>
  );
}
