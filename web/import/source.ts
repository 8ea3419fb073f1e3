import { decode } from "../../shared/import/decode.ts";

export type Source = { readonly name: string; readonly text: string };

const mostBytes = 4_500_000;
const asCsv = "save or export it as CSV (UTF-8), and import that file";
const fromTable = "Copy the table into a spreadsheet, export that as CSV, and import the file";

/** Text of a file that may be a table. Throws `Unreadable` with what to do instead. */
export async function readSource(file: File): Promise<Source> {
  if (file.size > mostBytes && !/\.json$/i.test(file.name))
    throw new Unreadable(
      `${file.name} is larger than 4.5 MB. Divide it into two files with the same first row: nothing is taken twice.`,
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const binary = binaryOf(bytes);
  if (binary) throw new Unreadable(`${file.name} is ${binary}.`);
  return sourceOf(file.name, decode(bytes));
}

/** Text that was pasted, or read from a file. Throws `Unreadable`. */
export function sourceOf(name: string, text: string): Source {
  const clean = text.toWellFormed().replaceAll("\0", "");
  if (isBackup(clean)) return { name, text: clean };
  if (clean.length > mostBytes)
    throw new Unreadable(
      "This is more than 4.5 MB. Import it in parts that each have the first row: nothing is taken twice.",
    );
  if (clean.trim() === "") throw new Unreadable(`${name} is empty.`);
  const markup = markupOf(clean);
  if (markup) throw new Unreadable(`${name} is ${markup}. Where it comes from, ${asCsv}.`);
  if (/[\u0080-\u009f\ufffd]{2}|[\u0081\u008d\u008f\u0090\u009d]/.test(clean))
    throw new Unreadable(
      `The letters of ${name} are written in a way that cannot be read here. Where it comes from, ${asCsv}.`,
    );
  return { name, text: clean };
}

/** Whether a text is an export of this product. */
export function isBackup(text: string): boolean {
  return /^\s*\{/.test(text) && text.slice(0, 2_000).includes('"readyline"');
}

/** What to tell the person, whole. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

const signatures: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], `a workbook or a zip archive, not a CSV file. Open it in its program, ${asCsv}`],
  [[0xd0, 0xcf, 0x11, 0xe0], `an Excel workbook, not a CSV file. Open it in Excel, ${asCsv}`],
  [[0x25, 0x50, 0x44, 0x46], `a PDF, not a CSV file. ${fromTable}`],
  [[0x1f, 0x8b], `a packed archive, not a CSV file. Unpack it first`],
  [[0x89, 0x50, 0x4e, 0x47], `a picture, not a CSV file. ${fromTable}`],
  [[0xff, 0xd8, 0xff], `a picture, not a CSV file. ${fromTable}`],
];

function binaryOf(bytes: Uint8Array): string | undefined {
  const known = signatures.find(([start]) => start.every((byte, n) => bytes[n] === byte));
  if (known) return known[1];
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, 8_192).includes(0)
    ? `not a text file. Where it comes from, ${asCsv}`
    : undefined;
}

function markupOf(text: string): string | undefined {
  const start = text.slice(0, 500).trimStart().toLowerCase();
  if (/^<(!doctype|html|table|\?xml)/.test(start)) return "a web page or XML, not a CSV file";
  if (start.startsWith("{\\rtf")) return "a text document, not a CSV file";
  if (/^[[{]\s*["{[\]}]/.test(start)) return "JSON, not a CSV file";
  return undefined;
}
