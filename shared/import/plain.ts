/** Characters that are there but not seen: marks of byte order, zero width, direction, soft hyphens. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** A cell as meant: no unseen edges, nothing that cannot be stored, no apostrophe that kept a formula from running. */
export function cleanCell(cell: string): string {
  const text = withoutEdges(cell.replaceAll("\u0000", "").toWellFormed());
  if (/^'[=+\-@]/.test(text)) return text.slice(1);
  return text.length < 2_000 && /^\[\s*(['"]).*\1\s*\]$/s.test(text) ? listItems(text).join(", ") : text;
}

/** By hand, because a pattern for the end of a text looks at every run of spaces in it. */
function withoutEdges(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isEdge(text, start)) start++;
  while (start < end && isEdge(text, end - 1)) end--;
  return text.slice(start, end);
}

function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code > 126 && /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/.test(text.charAt(at)));
}

/** The entries of a list that a program printed into a cell: `['Remote', 'Berlin']`. */
function listItems(text: string): string[] {
  return Array.from(text.matchAll(/(['"])(.*?)\1\s*(?=[,\]])/gs), (match) => match[2] ?? "");
}

/** Cells that people and programs write for "nothing". */
export function isNothing(text: string): boolean {
  return /^(?:n\/?a|nan|none|null|nil|undefined|\[\]|[-–—?.]+)?$/i.test(text);
}

/** Words compared as people mean them: no case, accents, joints, edges of punctuation or typographic apostrophes. */
export function plainWords(text: string): string {
  return text
    .slice(0, 200)
    .replace(unseen, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’`´]/g, "'")
    .replace(/[\s_\-–—.]+/g, " ")
    .replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#)]+$/gu, "")
    .trim();
}

const truths = new Set("yes y true 1 x ✓ ✔ ✅ ☑ done oui ja si sim vrai wahr 是".split(" "));
const denials = new Set("no n false 0 ✗ ✘ ❌ non nein nao faux falsch 否".split(" "));

/** A yes or a no in any of the usual words; nothing for all else. */
export function readYesNo(text: string): boolean | undefined {
  const word = text
    .slice(0, 20)
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f\ufe0f]/g, "");
  if (truths.has(word)) return true;
  return denials.has(word) ? false : undefined;
}

/** At most so many characters, never half of a surrogate pair. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

export function oneLine(text: string): string {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return lines.filter((line) => line !== "").join(", ");
}
