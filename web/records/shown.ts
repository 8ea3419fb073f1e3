import { forms } from "virtual:forms";
import type { Control, Field } from "../../shared/form.ts";
import type { KindName } from "../../shared/names.ts";
import { recordOf } from "../store/records.ts";
import { today } from "../ui/clock.ts";
import { short } from "../ui/date.ts";
import { kindWords } from "../words.ts";
import { toLocal } from "./controls/local-time.ts";

type Fields = Readonly<Record<string, unknown>>;

const clock = new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit" });

/** A value on one line, as people read it; nothing for a value that is not there. */
export function valueText(control: Control, value: unknown): string {
  if (value === undefined || value === null || value === "") return "";
  switch (control.control) {
    case "choice":
      return control.options.find((option) => option.value === value)?.label ?? String(value);
    case "day":
      return short(String(value), today.value);
    case "instant":
      return momentText(String(value));
    case "flag":
      return value ? "Yes" : "No";
    case "reference":
      return nameOf(String(value));
    case "references":
      return Array.isArray(value) ? value.map((id) => nameOf(String(id))).join(", ") : "";
    case "tags":
      return Array.isArray(value) ? value.join(", ") : "";
    case "number":
      return typeof value === "number" ? value.toLocaleString("en") : "";
    case "rows":
      return Array.isArray(value) ? String(value.length) : "";
    case "group":
    case "pairs":
    case "json":
      return "";
    default:
      return String(value);
  }
}

function momentText(value: string): string {
  const at = Date.parse(value);
  return Number.isNaN(at) ? value : `${short(toLocal(value).slice(0, 10), today.value)}, ${clock.format(at)}`;
}

/** What one record is called, from the fields that name its kind. */
export function titleText(kind: KindName, record: Fields): string {
  const { title, fields } = forms[kind];
  const words = title.map((name) => {
    const field = fields.find((one) => one.name === name);
    return field ? valueText(field, record[name]) : "";
  });
  return words.filter(Boolean).join(", ") || `Untitled ${kindWords[kind].one}`;
}

/** What a record is called by its id, for as long as it is here. */
export function nameOf(id: string): string {
  const record = recordOf(id);
  return record ? titleText(record.kind, record) : "Not here any more";
}

/** Not for a person to fill in: what the product itself keeps in a record. */
const kept = new Set(["rank", "card", "catalogueId"]);

export const isKept = ({ name }: Field): boolean => kept.has(name);
