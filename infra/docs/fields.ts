import type { Schema } from "../../functions/openapi/schema.ts";
import { type Html, html, inline } from "./html.ts";
import { valueWords } from "./words.ts";

type Row = { readonly path: string; readonly schema: Schema; readonly required: boolean };

/** The members of an object as a table; those of objects in it below them, by their path; `of` tells it from the others. */
export function fieldTable(caption: string, of: string, schema: Schema): Html {
  const rows = rowsOf(schema, "");
  if (rows.length === 0) return html``;
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}: ${of}"><table>
<thead><tr><th scope="col">${caption}</th><th scope="col">Value</th><th scope="col">Note</th></tr></thead>
<tbody>${rows.map(rowHtml)}</tbody></table></div>`;
}

function rowsOf({ properties = {}, required = [] }: Schema, prefix: string): readonly Row[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = prefix + name;
    return [{ path, schema, required: required.includes(name) }, ...innerRows(schema, path)];
  });
}

function innerRows(schema: Schema, path: string): readonly Row[] {
  if (schema.properties) return rowsOf(schema, `${path}.`);
  if (schema.items?.properties) return rowsOf(schema.items, `${path}[].`);
  return [];
}

function rowHtml({ path, schema, required }: Row): Html {
  const note = typeof schema.description === "string" ? inline(schema.description) : undefined;
  const fallback = schema.default !== undefined && html` Usually <code>${JSON.stringify(schema.default)}</code>.`;
  return html`<tr><th scope="row"><code>${path}</code></th>
<td>${valueWords(schema)}</td><td>${required && html`<span class="badge" data-tone="accent">required</span> `}${note}${fallback}</td></tr>`;
}
