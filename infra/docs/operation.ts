import type { Method, Operation, Response } from "../../functions/openapi/operation.ts";
import type { Schema } from "../../functions/openapi/schema.ts";
import type { OpenApi } from "../../functions/openapi.ts";
import { fieldTable } from "./fields.ts";
import { type Html, html, inline, prose } from "./html.ts";

export type Described = { readonly path: string; readonly method: Method; readonly operation: Operation };

const tones: Readonly<Record<Method, string>> = {
  get: "accent",
  post: "ok",
  put: "warn",
  patch: "warn",
  delete: "bad",
};

/** One call: folded to its first line, and what there is to know about it inside. */
export function operationHtml(described: Described, document: OpenApi): Html {
  const { path, method, operation } = described;
  return html`<details class="call" id="${operation.operationId}">
<summary><span class="badge method" data-tone="${tones[method]}">${method.toUpperCase()}</span>
<code class="path">${path}</code><span class="summary">${operation.summary}</span></summary>
<div class="inside">
${operation.description && html`<div class="about">${prose(operation.description)}</div>`}
${parameterTable(operation)}
${bodyTable(operation, document)}
<h3>Example</h3>
<pre tabindex="0"><code>${curl(described)}</code></pre>
<h3>Answers</h3>
<dl>${Object.entries(operation.responses).map(([status, response]) => answer(operation.operationId, status, response, document))}</dl>
</div></details>`;
}

function parameterTable(operation: Operation): Html {
  const { parameters = [] } = operation;
  if (parameters.length === 0) return html``;
  const properties = parameters.map(({ name, in: place, schema, description }) => [
    name,
    { ...schema, description: `${place === "query" ? "" : `In the ${place}. `}${description}` },
  ]);
  const required = parameters.flatMap((one) => (one.required ? [one.name] : []));
  return fieldTable("Parameter", operation.operationId, { properties: Object.fromEntries(properties), required });
}

/** The fields of a kind are listed once, above its calls; what only one call takes is listed with it. */
function bodyTable({ operationId, requestBody }: Operation, document: OpenApi): Html {
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (!type || !content) return html``;
  const { $ref } = content.schema;
  const name = $ref?.split("/").at(-1) ?? "";
  if (/(Fields|New|Patch)$/.test(name))
    return html`<p>The body is <code>${type}</code> with the fields above${name.endsWith("Patch") && ", each of them optional; null clears"}.</p>`;
  const schema = $ref ? (document.components.schemas[name] ?? {}) : content.schema;
  return html`<p>The body is <code>${type}</code>.</p>${fieldTable("Field", operationId, schema)}`;
}

function curl({ path, method, operation }: Described): string {
  const id = operation.parameters?.find((one) => one.in === "path")?.schema.example ?? "…";
  const address = `http://127.0.0.1:4280${path.replace("{id}", String(id))}`;
  const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const parts = [method === "get" ? `curl ${address}` : `curl -X ${method.toUpperCase()} ${address}`];
  if (type) parts.push(`-H 'Content-Type: ${type}'`, `--data-binary ${quoted(content?.example)}`);
  return parts.join(" \\\n  ");
}

function quoted(example: unknown): string {
  const text = typeof example === "string" ? example.trimEnd() : JSON.stringify(example, undefined, 2);
  return `'${text.replaceAll("'", String.raw`'\''`).replaceAll("\n", "\n  ")}'`;
}

function answer(of: string, status: string, response: Response | { readonly $ref: string }, document: OpenApi): Html {
  const found = "$ref" in response ? problemOf(response.$ref, document) : response;
  const headers = "headers" in found ? Object.keys(found.headers ?? {}) : [];
  const schema = Object.values(found.content ?? {})[0]?.schema;
  return html`<div><dt><code>${status}</code></dt><dd>${inline(found.description)}${headers.map((name) => html` <code>${name}</code>`)}
${!("$ref" in response) && schema?.properties && fieldTable("Member", `${of}, ${status}`, schema)}</dd></div>`;
}

type Problem = {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
};

function problemOf($ref: string, { components }: OpenApi): Problem {
  return components.responses[$ref.split("/").at(-1) ?? ""] as Problem; // the tests follow every reference
}
