import { render } from "preact";
import { useState } from "preact/hooks";
import type { Issue } from "../../../shared/problem.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { enqueue } from "../copy.ts";
import { nextKey, type Write } from "../write.ts";
import { fieldWord, valueText } from "./field-text.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Gives a refused write back as a form: each of its fields with what is wrong with it. */
export function editAgain(write: Write, issues: readonly Issue[]): void {
  const host = document.body.appendChild(document.createElement("div"));
  const close = () => {
    render(null, host);
    host.remove();
  };
  render(
    <Refused fields={writtenBy(write)} issues={issues} close={close} save={(fields) => sendAgain(write, fields)} />,
    host,
  );
}

function writtenBy(write: Write): Fields {
  if (write.op === "create") return write.fields;
  return write.op === "change" ? write.patch : {};
}

function sendAgain(write: Write, fields: Fields): void {
  const key = nextKey(Date.parse(write.at));
  if (write.op === "create") enqueue([{ ...write, key, fields }]);
  if (write.op === "change") enqueue([{ ...write, key, patch: fields }]);
}

type Props = {
  readonly fields: Fields;
  readonly issues: readonly Issue[];
  readonly close: () => void;
  readonly save: (fields: Fields) => void;
};

function Refused({ fields: given, issues, close, save }: Props) {
  const [fields, setFields] = useState(given);
  const submit = (event: Event) => {
    event.preventDefault();
    save(fields);
    close();
  };
  return (
    <Dialog label="Edit again" onClose={close}>
      <form noValidate onSubmit={submit}>
        <h2>Edit again</h2>
        {Object.entries(fields).map(([name, value]) => (
          <Field key={name} label={fieldWord(name)} error={problemOf(name, issues)}>
            {(control) => (
              <Control control={control} value={value} onChange={(next) => setFields({ ...fields, [name]: next })} />
            )}
          </Field>
        ))}
        <footer>
          <button type="button" class="button" onClick={close}>
            Discard
          </button>
          <button type="submit" class="button primary">
            Save
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

type ControlProps = {
  readonly control: Parameters<Parameters<typeof Field>[0]["children"]>[0];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
};

/** Text and numbers can be edited here; what has a form of its own is shown. */
function Control({ control, value, onChange }: ControlProps) {
  if (typeof value === "number")
    return (
      <input
        {...control}
        type="number"
        step="any"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
    );
  if (typeof value === "string")
    return (
      <textarea
        {...control}
        rows={value.length > 80 ? 6 : 1}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  return <output id={control.id}>{valueText(value)}</output>;
}

function problemOf(name: string, issues: readonly Issue[]): string | undefined {
  const mine = issues.filter(({ path }) => path === name || path.startsWith(`${name}.`));
  return mine.length > 0 ? mine.map(({ message }) => message).join("; ") : undefined;
}
