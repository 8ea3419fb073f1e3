import type { Column } from "./columns.ts";

type Form = Column["form"];

/** A value as the text of a cell; nothing is an empty one. */
export function cellOf(form: Form, value: unknown): string {
  if (value === undefined) return "";
  if (form === "json") return JSON.stringify(value);
  return form === "list" && Array.isArray(value) ? joined(value.map(String)) : String(value);
}

/**
 * The value that a cell stands for. A spreadsheet may have written `TRUE`; what is not of its form stays text, for the
 * schema to refuse by name.
 */
export function readCell(form: Form, cell: string): unknown {
  switch (form) {
    case "text":
      return cell;
    case "number":
      return /^-?\d/.test(cell) && Number.isFinite(Number(cell)) ? Number(cell) : cell;
    case "flag":
      return { true: true, false: false }[cell.toLowerCase()] ?? cell;
    case "list":
      return parted(cell);
    case "json":
      return parsed(cell);
  }
}

const none = "[]";

/** `Remote; Go`. Semicolons and backslashes of the entries have a backslash before them; `[]` has no entries. */
function joined(entries: readonly string[]): string {
  if (entries.length === 0) return none;
  const escaped = entries.map((entry) => entry.replace(/[\\;]/g, String.raw`\$&`)).join("; ");
  return escaped === none ? String.raw`\[]` : escaped;
}

/** People who type in a list may leave out the blank after the semicolon. */
function parted(cell: string): string[] {
  if (cell === none) return [];
  const entries = [""];
  for (const [piece, escaped] of cell.matchAll(/\\(.)|; ?|[^\\;]+|\\/gs)) {
    if (piece.startsWith(";")) entries.push("");
    else entries[entries.length - 1] += escaped ?? piece;
  }
  return entries;
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}
