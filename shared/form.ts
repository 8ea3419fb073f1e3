import * as z from "zod/mini";
import { hintOf, labelOf, optionLabel } from "./form-words.ts";
import { references } from "./id.ts";
import type { Kind } from "./kind.ts";
import type { KindName } from "./names.ts";

type Option = { readonly value: string; readonly label: string };

type Bounds = { readonly min?: number; readonly max?: number };

/** What a person fills a field in with. */
export type Control =
  | { readonly control: "text"; readonly maxLength?: number; readonly pattern?: string; readonly says?: string }
  | { readonly control: "longtext" | "url" | "email"; readonly maxLength?: number }
  | { readonly control: "day" | "instant" | "flag" | "json" }
  | ({ readonly control: "number"; readonly step: "any" | 1 } & Bounds)
  | { readonly control: "choice"; readonly options: readonly Option[] }
  /** A list of texts; `each` is what one of them is. */
  | { readonly control: "tags"; readonly each: Control; readonly most?: number }
  /** A list of objects. */
  | { readonly control: "rows"; readonly fields: readonly Field[]; readonly most?: number }
  | { readonly control: "group"; readonly fields: readonly Field[] }
  /** An object whose names are the person's own; `each` is the value under a name. */
  | { readonly control: "pairs"; readonly each: Control }
  | { readonly control: "reference"; readonly kind: KindName }
  | { readonly control: "references"; readonly kind: KindName; readonly most?: number };

export type Field = Control & {
  readonly name: string;
  readonly label: string;
  readonly required?: true;
  readonly hint?: string;
};

export type Form = {
  readonly path: string;
  readonly prefix: string;
  readonly title: readonly string[];
  readonly fields: readonly Field[];
};

/** The fields of a kind as plain data, read off its schema: a field that is added there shows up by itself. */
export function formOf({ name, path, prefix, title, fields }: Kind): Form {
  return { path, prefix, title, fields: fieldsOf(fields.shape, name) };
}

function fieldsOf(shape: z.core.$ZodLooseShape, owner: string): readonly Field[] {
  return Object.entries<z.core.$ZodType>(shape).map(([name, schema]) => {
    const { inner, required } = opened(schema);
    const hint = hintOf(owner, name);
    return {
      name,
      label: labelOf(owner, name),
      ...(required && { required }),
      ...(hint && { hint }),
      ...controlOf(inner, name),
    };
  });
}

/** What is inside `optional`, which is how the kinds say that a field may be left out. */
function opened(schema: z.core.$ZodType): { readonly inner: z.core.$ZodTypes; readonly required?: true } {
  const inner = known(schema);
  return inner._zod.def.type === "optional" ? { inner: known(inner._zod.def.innerType) } : { inner, required: true };
}

/** Every schema is one of the library's; the union lets `type` tell them apart. */
const known = (schema: z.core.$ZodType) => schema as z.core.$ZodTypes;

function controlOf(schema: z.core.$ZodTypes, name: string): Control {
  const { def } = schema._zod;
  switch (def.type) {
    case "string":
      return textOf(schema);
    case "number":
      return numberOf(schema);
    case "boolean":
      return { control: "flag" };
    case "enum":
      return { control: "choice", options: Object.values(def.entries).map((value) => optionOf(String(value))) };
    case "array":
      return listOf(schema, known(def.element), name);
    case "object":
      return { control: "group", fields: fieldsOf(def.shape, name) };
    case "record":
      return recordOf(known(def.keyType), known(def.valueType), name);
    default:
      return { control: "json" };
  }
}

const optionOf = (value: string): Option => ({ value, label: optionLabel(value) });

/** Longer than this is written in a field of several lines. */
const oneLine = 2_000;

function textOf(schema: z.core.$ZodType): Control {
  const kind = references.get(schema)?.kind;
  if (kind) return { control: "reference", kind };
  const { format, maxLength } = limitsOf(schema);
  const most = maxLength === undefined ? {} : { maxLength };
  if (format === "date") return { control: "day" };
  if (format === "date-time") return { control: "instant" };
  if (format === "uri") return { control: "url", ...most };
  if (format === "email") return { control: "email", ...most };
  if (maxLength !== undefined && maxLength > oneLine) return { control: "longtext", ...most };
  return { control: "text", ...most, ...patternOf(schema) };
}

/** A pattern of our own, with the sentence that says what is right. */
function patternOf(schema: z.core.$ZodType): { readonly pattern?: string; readonly says?: string } {
  const { pattern } = limitsOf(schema);
  if (!pattern) return {};
  const says = z.safeParse(schema, "\u0000").error?.issues[0]?.message; // no pattern of ours allows this
  return { pattern: pattern.replace(/^\^|\$$/g, ""), ...(says && { says }) };
}

function numberOf(schema: z.core.$ZodType): Control {
  const { type, minimum, maximum } = limitsOf(schema);
  const bound = (name: "min" | "max", value = Infinity) =>
    Math.abs(value) < Number.MAX_SAFE_INTEGER ? { [name]: value } : {};
  return {
    control: "number",
    step: type === "integer" ? 1 : "any",
    ...bound("min", minimum),
    ...bound("max", maximum),
  };
}

/** What the library says about one value in its JSON Schema. */
const limitsOf = (schema: z.core.$ZodType) => z.toJSONSchema(schema, { io: "input" });

function listOf(list: z.core.$ZodType, element: z.core.$ZodTypes, name: string): Control {
  const { maxItems } = z.toJSONSchema(list, { io: "input", unrepresentable: "any" });
  const most = maxItems === undefined ? {} : { most: maxItems };
  const each = controlOf(element, name);
  if (each.control === "group") return { control: "rows", fields: each.fields, ...most };
  if (each.control === "reference") return { control: "references", kind: each.kind, ...most };
  return { control: "tags", each, ...most };
}

/** With known names it is a group of fields that may each be left out. */
function recordOf(key: z.core.$ZodTypes, value: z.core.$ZodTypes, name: string): Control {
  const each = controlOf(value, name);
  const names = controlOf(key, name);
  if (each.control === "json") return { control: "json" };
  if (names.control !== "choice") return { control: "pairs", each };
  return { control: "group", fields: names.options.map(({ value: one, label }) => ({ name: one, label, ...each })) };
}
