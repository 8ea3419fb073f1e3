import { go } from "../router.ts";
import { create } from "../store/changes.ts";
import { Field } from "../ui/field.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";

type Props = {
  /** What it is to show. */
  readonly competency: string | undefined;
  readonly onClose: () => void;
};

/** A story begins with a name that brings it back to mind. */
export function NewStory({ competency, onClose }: Props) {
  const save = (said: (name: string) => string) => {
    const fields = { title: said("title"), ...(competency && { competencies: [competency] }) };
    onClose();
    go(`/stories/${create("story", fields, "Story added").id}`);
  };
  return (
    <FormDialog
      title={competency ? `A story of ${competency}` : "A new story"}
      submit="Tell it"
      onSubmit={save}
      onClose={onClose}
    >
      <Field label="Title" hint="A few words that bring it back: “The night the queue filled up”.">
        {(control) => <input {...control} name="title" required pattern=".*\S.*" maxLength={200} autocomplete="off" />}
      </Field>
    </FormDialog>
  );
}
