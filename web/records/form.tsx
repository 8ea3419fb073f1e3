import { forms } from "virtual:forms";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Field } from "../../shared/form.ts";
import type { KindName } from "../../shared/names.ts";
import type { Issue } from "../../shared/problem.ts";
import { change, create } from "../store/changes.ts";
import { difference } from "../store/merge.ts";
import { FieldView } from "./controls/field-view.tsx";
import { type Fields, put } from "./controls/slot.ts";
import { draftOf, dropDraft, keepDraft } from "./drafts.ts";
import { problemsIn, showFirst } from "./problems.ts";
import s from "./records.module.css";
import { isKept, titleText } from "./shown.ts";

type Props = {
  readonly kind: KindName;
  /** Nothing for a new record. */
  readonly id: string | undefined;
  readonly record: Fields;
  /** What is known to be wrong already, from an answer of the server. */
  readonly issues?: readonly Issue[];
  /** It has been saved, or there was nothing to save. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** All fields of a record of any kind. What is written is kept until it is saved or thrown away. */
export function RecordForm({ kind, id, record, issues: known = [], onDone, onCancel }: Props) {
  const key = id ?? kind;
  const restored = draftOf(key);
  const before = useSignal(restored?.before ?? record);
  const now = useSignal(restored?.now ?? before.value);
  const issues = useSignal(known);
  const changes = difference(before.value, now.value);
  const isChanged = Object.keys(changes).length > 0;
  useWarning(isChanged);

  const set = (name: string, value: unknown) => {
    now.value = put(now.value, name, value);
    issues.value = issues.value.filter(({ path }) => path !== name && !path.startsWith(`${name}.`));
    const isSame = Object.keys(difference(before.value, now.value)).length === 0;
    if (isSame) dropDraft(key);
    else keepDraft(key, { before: before.value, now: now.value });
  };
  const startOver = () => {
    dropDraft(key);
    before.value = record;
    now.value = record;
    issues.value = [];
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement; // the handler is on the form
    issues.value = problemsIn(form);
    if (issues.value.length > 0) return showFirst(form, issues.value);
    dropDraft(key);
    const name = titleText(kind, now.value);
    if (id === undefined) create(kind, now.value, `${name} added`);
    else if (isChanged) change(id, changes, `${name} saved`);
    onDone();
  };

  const [shown, kept] = partsOf(kind);
  const view = (field: Field) => (
    <FieldView
      key={field.name}
      field={field}
      slot={{
        path: field.name,
        value: now.value[field.name],
        issues: issues.value,
        required: field.required === true,
        set: (value) => set(field.name, value),
      }}
    />
  );
  return (
    <form class={s.form} noValidate onSubmit={save}>
      <div class={s.fields}>
        {restored && (
          <p class="note">
            <span>This was not saved yet.</span>
            <button type="button" class="link" onClick={startOver}>
              Throw it away
            </button>
          </p>
        )}
        {shown.map(view)}
        {kept.length > 0 && (
          <details class={s.kept}>
            <summary>Kept by Readyline</summary>
            <div class={s.fields}>{kept.map(view)}</div>
          </details>
        )}
      </div>
      <footer>
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" class="button primary">
          {id === undefined ? "Add" : "Save"}
        </button>
      </footer>
    </form>
  );
}

/** What names the record comes first, what the product itself keeps last. */
function partsOf(kind: KindName): readonly [shown: readonly Field[], kept: readonly Field[]] {
  const { fields, title } = forms[kind];
  const first = title.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  const rest = fields.filter((field) => !first.includes(field));
  return [[...first, ...rest.filter((field) => !isKept(field))], rest.filter(isKept)];
}

/** The browser asks before the window is closed over something unsaved. */
function useWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: Event) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isChanged]);
}
