import { X } from "lucide";
import { useId, useState } from "preact/hooks";
import type { Contact } from "../../shared/contact.ts";
import { newId } from "../../shared/new-id.ts";
import { recordsOf } from "../store/records.ts";
import { now } from "../ui/clock.ts";
import { Field } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import s from "./dialog.module.css";

/** Somebody who takes part: known already, or with a new id and a name to be kept. */
export type Person = { readonly id: string; readonly name: string; readonly isNew: boolean };

type Props = {
  readonly people: readonly Person[];
  readonly company: string | undefined;
  readonly onChange: (people: readonly Person[]) => void;
};

const contacts = recordsOf<Contact>("contact");

export function personOf(id: string): Person {
  return { id, name: contacts.value.get(id)?.name ?? "Somebody who was deleted", isNew: false };
}

/** Who takes part: names that are known are offered, others become people when the round is saved. */
export function PeopleField({ people, company, onChange }: Props) {
  const list = useId();
  const [text, setText] = useState("");
  const free = [...contacts.value.values()].filter(({ id }) => !people.some((one) => one.id === id));
  const options = free.sort((a, b) => Number(b.company === company) - Number(a.company === company)).slice(0, 200);
  const add = () => {
    const name = text.trim();
    setText("");
    if (!name) return;
    const found = options.find((one) => labelOf(one) === name) ?? options.find((one) => one.name === name);
    const person = found ? personOf(found.id) : { id: newId("contact", now()), name: name.slice(0, 200), isNew: true };
    onChange([...people, person]);
  };
  return (
    <Field label="People" hint="Enter adds a name; a new one joins your people.">
      {(control) => (
        <div class={s.people}>
          {people.map((person) => (
            <span key={person.id} class="chip">
              <span class="cut">{person.name}</span>
              <button
                type="button"
                aria-label={`Remove ${person.name}`}
                onClick={() => onChange(people.filter(({ id }) => id !== person.id))}
              >
                <Icon of={X} size={12} />
              </button>
            </span>
          ))}
          <input
            {...control}
            list={list}
            autocomplete="off"
            maxLength={400}
            placeholder="Add somebody…"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onBlur={add}
            onKeyDown={(event) => {
              if (event.isComposing || event.key !== "Enter" || text.trim() === "") return;
              event.preventDefault();
              add();
            }}
          />
          <datalist id={list}>
            {options.map((one) => (
              <option key={one.id} value={labelOf(one)} />
            ))}
          </datalist>
        </div>
      )}
    </Field>
  );
}

const labelOf = ({ name, company }: Contact) => (company ? `${name}, ${company}` : name);
