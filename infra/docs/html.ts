/** Text that is HTML already. Everything else is escaped where it is put into a page. */
export type Html = { readonly html: string };

type Part = string | number | Html | readonly Html[] | undefined | false;

/** HTML with values in it: text is escaped, parts made by `html` go in as they are, nothing leaves nothing. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = parts.map((part, n) => `${textOf(part)}${texts[n + 1] ?? ""}`);
  return { html: `${texts[0] ?? ""}${written.join("")}` };
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map((one) => one.html).join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}

/** The little Markdown of descriptions: `code`, **strong**, and an empty line between paragraphs. */
export function prose(text: string): readonly Html[] {
  return text.split(/\n{2,}/).map((paragraph) => html`<p>${inline(paragraph)}</p>`);
}

export function inline(text: string): readonly Html[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
    if (part.startsWith("`")) return html`<code>${part.slice(1, -1)}</code>`;
    return part.startsWith("**") ? html`<strong>${part.slice(2, -2)}</strong>` : html`${part}`;
  });
}
