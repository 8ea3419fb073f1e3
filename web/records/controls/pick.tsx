import { forms } from "virtual:forms";
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { KindName } from "../../../shared/names.ts";
import { create } from "../../store/changes.ts";
import { recordsOf } from "../../store/records.ts";
import type { ControlProps } from "../../ui/field.tsx";
import { kindWords } from "../../words.ts";
import s from "../records.module.css";
import { titleText } from "../shown.ts";

type Props = {
  readonly control: ControlProps;
  readonly name: string;
  readonly required: boolean;
  readonly kind: KindName;
  /** What is in the field while nobody searches. */
  readonly shown: string;
  /** Those that are chosen already. */
  readonly except: readonly string[];
  readonly pick: (id: string) => void;
  readonly clear: () => void;
};

type Option = { readonly key: string; readonly label: string; readonly run: () => void };

const most = 8;

/** Finds a record of a kind by its name among those on this device (a combobox with a list, as ARIA describes it). */
export function Pick({ control, name, required, kind, shown, except, pick, clear }: Props) {
  const id = useId();
  const text = useSignal<string | undefined>(undefined);
  const at = useSignal(0);
  const options = text.value === undefined ? [] : optionsFor(kind, text.value, except, pick);
  const isOpen = text.value !== undefined;
  const isListed = options.length > 0;
  const choose = (option: Option | undefined) => {
    option?.run();
    if (option) text.value = undefined;
  };
  const leave = () => {
    if (text.value?.trim() === "" && shown) clear();
    text.value = undefined;
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      if (!isOpen) text.value = "";
      else at.value = Math.min(at.value + 1, options.length - 1);
    },
    ArrowUp: () => {
      at.value = Math.max(at.value - 1, 0);
    },
    ...(isOpen && {
      Enter: () => choose(options[at.value]),
      Escape: () => {
        text.value = undefined;
      },
    }),
  };

  return (
    <div class={s.pick}>
      <input
        {...control}
        name={name}
        required={required}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? `${id}-list` : undefined}
        aria-activedescendant={options[at.value] ? `${id}-${at.value}` : undefined}
        autocomplete="off"
        placeholder={`Find ${kindWords[kind].many.toLowerCase()}…`}
        value={text.value ?? shown}
        onClick={() => {
          text.value ??= shown;
        }}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
          at.value = 0;
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          const act = event.isComposing ? undefined : keys[event.key];
          if (!act) return;
          event.preventDefault();
          event.stopPropagation();
          act();
        }}
      />
      {isOpen && options.length === 0 && <p class="hint">Nothing found</p>}
      {isListed && (
        <div id={`${id}-list`} role="listbox" aria-label={kindWords[kind].many} tabIndex={-1}>
          {options.map((option, n) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
            <div
              key={option.key}
              id={`${id}-${n}`}
              role="option"
              tabIndex={-1}
              aria-selected={n === at.value}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.label}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function optionsFor(
  kind: KindName,
  text: string,
  except: readonly string[],
  pick: (id: string) => void,
): readonly Option[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = [...recordsOf(kind).value.values()]
    .filter(({ id }) => !except.includes(id))
    .map((record) => ({ id: record.id, label: titleText(kind, record) }))
    .filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word)));
  const options = found.slice(0, most).map(({ id, label }) => ({ key: id, label, run: () => pick(id) }));
  const isThere = found.some(({ label }) => label.toLocaleLowerCase() === text.trim().toLocaleLowerCase());
  const made = isThere ? undefined : newOne(kind, text.trim(), pick);
  return made ? [...options, made] : options;
}

/** A kind of which a name is enough can be made on the spot. */
function newOne(kind: KindName, name: string, pick: (id: string) => void): Option | undefined {
  const { fields, title } = forms[kind];
  const [field] = fields.filter(({ required }) => required);
  const isEnough = fields.filter(({ required }) => required).length === 1 && field?.name === title[0];
  if (!name || !isEnough || field?.control !== "text") return undefined;
  const run = () => pick(create(kind, { [field.name]: name }).id);
  return { key: "new", label: `Add “${name}”`, run };
}
