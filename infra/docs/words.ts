import type { Schema } from "../../functions/openapi/schema.ts";
import { kindNameOf, names } from "../../shared/names.ts";
import { type Html, html } from "./html.ts";

/** What a value must be, on one line. */
export function valueWords(schema: Schema): Html {
  const { $ref, type, items, anyOf, enum: values, const: only, pattern } = schema;
  if ($ref) return named($ref.split("/").at(-1) ?? "");
  if (anyOf) return html`${joined(anyOf.map(valueWords), " or ")}`;
  if (only !== undefined) return html`<code>${JSON.stringify(only)}</code>`;
  if (Array.isArray(values))
    return html`${joined(
      values.map((value) => html`<code>${value}</code>`),
      " ",
    )}`;
  if (items) return html`list of ${valueWords(items)}${most(schema.maxItems)}`;
  if (typeof pattern === "string") return patternWords(pattern);
  if (schema.format === "uri") return html`web address${most(schema.maxLength, " characters")}`;
  if (schema.format === "email") return html`e-mail address`;
  if (type === "string") return html`text${most(schema.maxLength, " characters")}`;
  if (type === "integer") return html`whole number${range(schema)}`;
  if (type === "number") return html`number${range(schema)}`;
  if (type === "boolean") return html`true or false`;
  if (type === "null") return html`<code>null</code>`;
  if (Array.isArray(type))
    return html`${joined(
      type.map((one) => valueWords({ ...schema, type: one })),
      " or ",
    )}`;
  return html`object`;
}

/** The small ones by their word, the others by their name. */
function named(component: string): Html {
  const words: Readonly<Record<string, string>> = { Day: "day", Moment: "moment in UTC", Kind: "kind" };
  return html`${words[component] ?? component}`;
}

function patternWords(pattern: string): Html {
  const kind = kindNameOf(pattern.slice(1));
  if (!kind) return html`text like <code>${pattern}</code>`;
  return html`id of <a href="#${names[kind].path}">${names[kind].path}</a>`;
}

function most(maximum: unknown, unit = ""): Html {
  return typeof maximum === "number" ? html`, at most ${maximum.toLocaleString("en")}${unit}` : html``;
}

function range({ minimum, maximum }: Schema): Html {
  const [from, to] = [minimum, maximum].map((bound) =>
    typeof bound === "number" && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound.toLocaleString("en") : undefined,
  );
  if (from && to) return html`, ${from} to ${to}`;
  if (from) return html`, at least ${from}`;
  return to ? html`, at most ${to}` : html``;
}

function joined(parts: readonly Html[], between: string): readonly Html[] {
  return parts.map((part, n) => html`${n > 0 && between}${part}`);
}
