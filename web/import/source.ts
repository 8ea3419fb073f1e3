import { decode } from "../../shared/import/decode.ts";
import { isOfficeFile, lighter } from "./zip.ts";

/** A table. */
export type Source = { readonly name: string; readonly text: string };
/** Any other file, as it is sent. */
export type Packed = { readonly name: string; readonly content: Blob };

const mostLetters = 4_500_000;
/** What the server takes. */
const mostBytes = 5 * 1_048_576;
const asCsv = "save or export it as CSV (UTF-8), and import that file";
const fromTable = "Copy the table into a spreadsheet, export that as CSV, and import the file";

/** A file that may be imported. Throws `Unreadable` with what to do instead. */
export async function readSource(file: File): Promise<Source | Packed> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isZip(bytes)) return readArchive(file.name, bytes);
  const binary = binaryOf(bytes);
  if (binary) throw new Unreadable(`${file.name} is ${binary}.`);
  return sourceOf(file.name, decode(bytes));
}

/** Text that was pasted, or read from a file. Throws `Unreadable`. */
export function sourceOf(name: string, text: string): Source | Packed {
  const clean = text.toWellFormed().replaceAll("\0", "");
  if (isBackup(clean)) return { name, text: clean };
  if (clean.trim() === "") throw new Unreadable(`${name} is empty.`);
  const markup = markupOf(clean);
  if (markup) throw new Unreadable(`${name} is ${markup}. Where it comes from, ${asCsv}.`);
  if (/[\u0080-\u009f\ufffd]{2}|[\u0081\u008d\u008f\u0090\u009d]/.test(clean))
    throw new Unreadable(
      `The letters of ${name} are written in a way that cannot be read here. Where it comes from, ${asCsv}.`,
    );
  const type = typeOf(clean);
  if (type) return packed(name, new Blob([type === "text/vcard" ? withoutPictures(clean) : clean], { type }));
  if (clean.length > mostLetters)
    throw new Unreadable(
      `${name} is larger than 4.5 MB. Import it in parts that each have the first row: nothing is taken twice.`,
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

function readArchive(name: string, bytes: Uint8Array<ArrayBuffer>): Packed {
  if (isOfficeFile(bytes) || /\.(xlsx|xlsm|ods|numbers|docx|odt|pptx)$/i.test(name))
    throw new Unreadable(`${name} is a workbook or a document, not a CSV file. Open it in its program, ${asCsv}.`);
  const small = bytes.length > mostBytes ? lighter(bytes) : bytes;
  return packed(name, new Blob([small], { type: "application/zip" }));
}

function packed(name: string, content: Blob): Packed {
  if (content.size <= mostBytes) return { name, content };
  throw new Unreadable(
    `${name} is larger than 5 MB. Export it in parts, or take the lists out of it that matter: nothing is taken twice.`,
  );
}

const signatures: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], `an Excel workbook, not a CSV file. Open it in Excel, ${asCsv}`],
  [[0x25, 0x50, 0x44, 0x46], `a PDF, not a CSV file. ${fromTable}`],
  [[0x1f, 0x8b], `a packed archive, not a CSV file. Unpack it first`],
  [[0x89, 0x50, 0x4e, 0x47], `a picture, not a CSV file. ${fromTable}`],
  [[0xff, 0xd8, 0xff], `a picture, not a CSV file. ${fromTable}`],
];

function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, n) => bytes[n] === byte);
}

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
  if (start.startsWith("<?xml")) return "XML, not a CSV file";
  return start.startsWith("{\\rtf") ? "a text document, not a CSV file" : undefined;
}

/** What a text is sent as that is no table. */
function typeOf(text: string): string | undefined {
  const start = text.slice(0, 5_000).trimStart();
  if (/^<(!doctype|html|head|body|table|!--)/i.test(start)) return "text/html";
  if (/^[[{]\s*["{[\]}]/.test(start)) return "application/json";
  return /^begin:vcard\s*$/im.test(start) ? "text/vcard" : undefined;
}

/** Pictures are most of an address book's size, and are not taken. */
function withoutPictures(cards: string): string {
  return cards.replace(/^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:].*(?:\r?\n[ \t].*)*(?:\r?\n)?/gim, "");
}
