/**
 * Writes CSV (RFC 4180): commas, quotes doubled, CRLF after every row. A byte order mark goes before the first row, by
 * which spreadsheets know UTF-8.
 */
export const byteOrderMark = "\ufeff";

export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(guarded(cell))).join(",")}\r\n`;
}

/** What a spreadsheet may take for a formula, also behind blanks, unseen characters and apostrophes. */
const formula = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** An apostrophe keeps a formula from running. A text with apostrophes of its own before a formula gets one more. */
function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The text as it was before `guarded`: one apostrophe goes from before what it guards, and from nowhere else. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** Cells at whose edges readers differ are quoted as well. */
function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
