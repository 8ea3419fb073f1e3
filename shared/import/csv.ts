/**
 * Reads delimited text as people's files have it: RFC 4180, and what breaks that: rows that end in CR, LF or both in
 * one file, spaces before a quote, a quote inside a quoted cell, a quote that never closes.
 *
 * Our own rather than papaparse: it takes one line ending for the whole file and glues rows of a mixed one together,
 * finds no delimiter in a file of two rows, lets one unclosed quote swallow the rest, and numbers no rows.
 */
export type CsvRow = {
  /** As a spreadsheet numbers it: the first row is 1, empty rows count, a row of several lines counts once. */
  readonly row: number;
  readonly cells: readonly string[];
};

export type Dialect = { readonly delimiter: string; readonly quote: string };

/** The rows that are not empty, `limit` of them at most. */
export function readCsv(text: string, { delimiter, quote }: Dialect, limit = Number.POSITIVE_INFINITY): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let row = 0;
  let at = 0;
  let closable = true;
  while (at < text.length && rows.length < limit) {
    const opening = closable ? openingQuote(text, at, quote) : -1;
    const quoted = opening < 0 ? undefined : quotedCell(text, opening + 1, delimiter, quote);
    if (opening >= 0 && quoted === undefined) closable = false; // nothing after here closes: later quotes are text
    const [cell, end] = quoted ?? plainCell(text, at, delimiter);
    cells.push(cell);
    if (text[end] === delimiter) {
      at = end + 1;
      if (at < text.length) continue;
      cells.push("");
    }
    row++;
    if (cells.length > 1 || cells[0] !== "") rows.push({ row, cells });
    cells = [];
    at = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
  return rows;
}

/** Where a cell's opening quote is, spaces before it allowed; -1 for a cell without one. */
function openingQuote(text: string, from: number, quote: string): number {
  let at = from;
  while (text[at] === " ") at++;
  return text[at] === quote ? at : -1;
}

/** The cell and where it ends. A quote closes only before a delimiter, a line end or the end; else it is text. */
function quotedCell(text: string, from: number, delimiter: string, quote: string): [string, number] | undefined {
  let cell = "";
  let start = from;
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at)) {
    if (text[at + 1] === quote) {
      cell += text.slice(start, at + 1);
      start = at + 2;
      at = start;
      continue;
    }
    let end = at + 1;
    while (text[end] === " ") end++;
    if (end >= text.length || isEnd(text[end], delimiter)) return [cell + text.slice(start, at), end];
    at++;
  }
  return undefined;
}

function plainCell(text: string, from: number, delimiter: string): [string, number] {
  let at = from;
  while (at < text.length && !isEnd(text[at], delimiter)) at++;
  return [text.slice(from, at), at];
}

function isEnd(character: string | undefined, delimiter: string): boolean {
  return character === delimiter || character === "\n" || character === "\r";
}
