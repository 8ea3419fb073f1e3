import { methods } from "../../functions/openapi/operation.ts";
import type { OpenApi } from "../../functions/openapi.ts";
import { fieldTable } from "./fields.ts";
import { type Html, html, prose } from "./html.ts";
import { type Described, operationHtml } from "./operation.ts";

/** The API's documentation: the parts of the API beside all that each of them can be asked. */
export function docsPage(document: OpenApi): Html {
  const { info, tags } = document;
  return html`<nav aria-label="Parts of the API">
<a class="home" href="/">Readyline</a>
<ul><li><a href="#top">Overview</a></li>
${tags.map(({ name }) => html`<li><a href="#${anchor(name)}">${name}</a></li>`)}</ul>
</nav>
<main id="top">
<header><h1>The API of Readyline</h1>
<p class="lead">Version ${info.version}. The same as a document for programs:
<a class="link" href="/api/openapi.json">OpenAPI 3.1</a>.</p></header>
<div class="about">${prose(String(info.description))}</div>
${tags.map((tag) => partHtml(tag, document))}
</main>`;
}

function partHtml({ name, description }: OpenApi["tags"][number], document: OpenApi): Html {
  const calls = callsOf(document, name);
  return html`<section aria-labelledby="${anchor(name)}">
<h2 id="${anchor(name)}"><a href="#${anchor(name)}">${name}</a></h2>
<p>${description}</p>
${fieldsHtml(calls, document)}
${calls.map((call) => operationHtml(call, document))}
</section>`;
}

function callsOf({ paths }: OpenApi, tag: string): readonly Described[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation?.tags.includes(tag) ? [{ path, method, operation }] : [];
    }),
  );
}

/** The fields of a part's kind, if it has one, and a whole record of it. */
function fieldsHtml(calls: readonly Described[], { components: { schemas } }: OpenApi): Html {
  const put = calls.find(({ method }) => method === "put");
  const name = put?.operation.operationId.slice("put".length) ?? "";
  const [fields, record] = [schemas[`${name}Fields`], schemas[name]];
  if (!fields || !record) return html``;
  return html`<details class="call"><summary><span class="badge method">FIELDS</span>
<span class="summary">What it holds: ${Object.keys(fields.properties ?? {}).length} fields, and an example</span></summary>
<div class="inside">${fieldTable("Field", name, fields)}
<h3>Example</h3><pre tabindex="0"><code>${JSON.stringify(record.example, undefined, 2)}</code></pre></div></details>`;
}

const anchor = (tag: string) => tag.toLowerCase().replaceAll(" ", "-");
