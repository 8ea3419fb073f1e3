/** Characters that are there but not seen: marks of byte order, zero width, direction, soft hyphens. */
const unseen = "[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]";
const anyUnseen = new RegExp(unseen, "g");
const edges = new RegExp(`^(?:\\s|${unseen})+|(?:\\s|${unseen})+$`, "g");

/** A cell as meant: no unseen edges, nothing that cannot be stored, no apostrophe that kept a formula from running. */
export function cleanCell(cell: string): string {
  const text = cell.replaceAll("\u0000", "").toWellFormed().replace(edges, "");
  if (/^'[=+\-@]/.test(text)) return text.slice(1);
  return /^\[\s*(['"]).*\1\s*\]$/s.test(text) ? listItems(text).join(", ") : text;
}

/** The entries of a list that a program printed into a cell: `['Remote', 'Berlin']`. */
function listItems(text: string): string[] {
  return Array.from(text.matchAll(/(['"])(.*?)\1\s*(?=[,\]])/gs), (match) => match[2] ?? "");
}

/** Cells that people and programs write for "nothing". */
export function isNothing(text: string): boolean {
  return /^(?:n\/?a|nan|none|null|nil|undefined|[-–—?.]+)?$/i.test(text);
}

/** Words compared as people mean them: no case, accents, joints, edges of punctuation or typographic apostrophes. */
export function plainWords(text: string): string {
  return text
    .replace(anyUnseen, "")
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
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f\ufe0f]/g, "");
  if (truths.has(word)) return true;
  return denials.has(word) ? false : undefined;
}
