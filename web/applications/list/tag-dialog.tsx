import { changeAll } from "../../store/changes.ts";
import { applications } from "../../store/records.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";

type Props = { readonly ids: readonly string[]; readonly count: string; readonly onClose: () => void };

/** Adds one tag to many. */
export function TagDialog({ ids, count, onClose }: Props) {
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement; // it is this form's own event
    const tag = String(new FormData(form).get("tag")).trim();
    const patches = ids.flatMap((id) => {
      const tags = applications.peek().get(id)?.tags ?? [];
      return tag && !tags.includes(tag) ? [{ id, patch: { tags: [...tags, tag] } }] : [];
    });
    changeAll(patches, `${patches.length} tagged “${tag}”`);
    onClose();
  };
  return (
    <Dialog label={`Tag ${count}`} onClose={onClose}>
      <form onSubmit={save}>
        <h2>Tag {count}</h2>
        <Field label="Tag">
          {(control) => <input {...control} name="tag" required maxLength={200} pattern=".*\S.*" autocomplete="off" />}
        </Field>
        <footer>
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            Add tag
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
