import { type Element, parseMarkup } from "./markup.ts";

const unread = new Set(
  "script style noscript template dialog nav footer aside svg math head iframe object video audio canvas select button textarea".split(
    " ",
  ),
);
const paragraphs = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article hr".split(" "));
const lines = new Set(
  "div li tr dt dd br header footer main aside nav form fieldset address figure figcaption details summary caption".split(
    " ",
  ),
);
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Far more than is kept of any text, so that nested ones do not each cost the whole page. */
const longestRead = 100_000;
const longestLineRead = 10_000;

/** What a person would read there: paragraphs, lists, one space between words. */
export function readableText(element: Element): string {
  return tidy(written(element, true, longestRead));
}

/** The text of HTML that is a value in a page's data: encoded once or twice, or plain text after all. */
export function readableHtml(html: string): string {
  const tree = parseMarkup(isEncoded(html) ? decodeReferences(html) : html);
  return tidy(written(tree, hasBlocks(tree), longestRead));
}

/** A name or title in one line, without the markup and character references that some pages leave in theirs. */
export function plainLine(text: string): string {
  const bounded = text.slice(0, 2_000);
  const decoded = reference.test(bounded) ? decodeReferences(decodeReferences(bounded)) : bounded;
  const shown = /<\/?[a-z][^<>]*>/i.test(decoded) ? written(parseMarkup(decoded), true, longestLineRead) : decoded;
  return withoutControls(shown).replace(/\s+/g, " ").trim();
}

/** All text below an element in one line. */
export function lineOf(element: Element): string {
  return plainLine(written(element, true, longestLineRead).replace(/\s+/g, " ").trim());
}

/** As many characters of it as are asked for, and a little more. */
function written(root: Element, isMarkedUp: boolean, longest: number): string {
  const parts: string[] = [];
  let left = longest;
  write(root);
  return parts.join("");

  function write({ children }: Element): void {
    for (const child of children) {
      if (left <= 0) return;
      if (typeof child === "string") add(wordsOf(child.slice(0, left), isMarkedUp));
      else if (isHidden(child)) continue;
      else if (child.tag === "li") writeBetween("\n- ", "\n", child);
      else if (paragraphs.has(child.tag)) writeBetween("\n\n", "\n\n", child);
      else if (child.tag === "br") add("\n");
      else if (child.tag === "td" || child.tag === "th") writeBetween("", "  ", child);
      else if (lines.has(child.tag)) writeBetween("\n", "\n", child);
      else write(child);
    }
  }

  function writeBetween(before: string, after: string, inner: Element): void {
    add(before);
    write(inner);
    add(after);
  }

  function add(text: string): void {
    left -= text.length;
    parts.push(text);
  }
}

/** What a page shows only when asked for. */
export function isHidden({ tag, attributes }: Element): boolean {
  if (unread.has(tag) || attributes.has("hidden") || attributes.get("role") === "dialog") return true;
  if (attributes.size === 0) return false;
  return (
    /display:\s*none/i.test(attributes.get("style") ?? "") ||
    /(?:^|[\s_-])modal(?:$|[\s_])/i.test(attributes.get("class") ?? "")
  );
}

/** Where markup makes the lines, a line break in the source is a space; a blank line within a text was meant. */
function wordsOf(text: string, isMarkedUp: boolean): string {
  const decoded = reference.test(text) ? decodeReferences(text) : text;
  const meant = decoded.replace(/(?:\\r)?\\n(?=\s|\\|$)/g, "\n");
  if (!isMarkedUp) return meant;
  return meant
    .split(/(?<=\S)[ \t\r]*\n[ \t\r]*\n\s*(?=\S)/)
    .map((part) => part.replace(/\s+/g, " "))
    .join("\n\n");
}

function hasBlocks(element: Element): boolean {
  return element.children.some(
    (child) => typeof child !== "string" && (lines.has(child.tag) || paragraphs.has(child.tag) || hasBlocks(child)),
  );
}

function isEncoded(html: string): boolean {
  return /&lt;\/?[a-z]/i.test(html) && !/<\/?[a-z]/i.test(html);
}

/** Through the same tokenizer: only the names of references are in its tables. */
export function decodeReferences(text: string): string {
  const [decoded = ""] = parseMarkup(text.replaceAll("<", "&lt;")).children;
  return typeof decoded === "string" ? decoded : "";
}

function tidy(text: string): string {
  const items = withoutControls(text).replace(/\n- [ \t]*\n\s*(?=[^\s-])/g, "\n- ");
  const trimmed = items.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  const kept: string[] = [];
  for (const [at, line] of trimmed.entries()) {
    if (line === "-") continue;
    const isBetweenItems = line === "" && kept.at(-1)?.startsWith("- ") && nextOf(trimmed, at)?.startsWith("- ");
    if ((line !== "" || (kept.at(-1) ?? "") !== "") && !isBetweenItems) kept.push(line);
  }
  return kept.join("\n").trim();
}

function nextOf(lines: readonly string[], at: number): string | undefined {
  for (let next = at + 1; next < Math.min(lines.length, at + 8); next++) if (lines[next] !== "") return lines[next];
  return undefined;
}

/** What is not seen has no place in kept text, and some of it cannot be stored. */
function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu, (mark) => (mark === "\n" || mark === "\t" ? mark : ""));
}
