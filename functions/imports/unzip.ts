import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import type { Member } from "../../shared/import/formats/archive.ts";
import { Problem } from "../../shared/problem.ts";

/** No export of a person is larger; what unpacks to more was made to do harm. */
const mostBytes = 64 * 1_048_576;
const mostMembers = 2_000;
/** What is unpacked at once: a thousandfold of it is the most that it can become. */
const slice = 4_096;
const readable = /\.(csv|tsv|txt|md|json|vcf|vcard|anki2|anki21)$/i;

/** The files of a ZIP archive that could be imported. Throws `invalid` for what is none, `too_large` for a bomb. */
export function unzip(archive: Uint8Array): Member[] {
  if (!startsLikeZip(archive)) throw new Problem("invalid", "This is no ZIP archive.");
  const unpacked = { members: [] as Member[], count: 0, size: 0, isDamaged: false };
  const unzip = new Unzip((file) => {
    unpacked.count++;
    if (isReadable(file.name)) unpack(file, unpacked);
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < archive.length; at += slice) {
    try {
      unzip.push(archive.subarray(at, at + slice), at + slice >= archive.length);
    } catch {
      unpacked.isDamaged = true; // the library throws its own errors, of many kinds
    }
    if (unpacked.isDamaged) throw new Problem("invalid", "The archive is damaged. Download it again.");
    if (unpacked.size > mostBytes || unpacked.count > mostMembers) throw tooLarge();
  }
  return unpacked.members;
}

function isReadable(name: string): boolean {
  return readable.test(name) && !/(^|\/)(__MACOSX\/|\.)/.test(name);
}

function unpack(file: UnzipFile, unpacked: { members: Member[]; size: number; isDamaged: boolean }): void {
  const parts: Uint8Array[] = [];
  let size = 0;
  file.ondata = (error, part, isLast) => {
    if (error) {
      unpacked.isDamaged = true;
      return;
    }
    size += part.byteLength;
    unpacked.size += part.byteLength;
    if (unpacked.size <= mostBytes) parts.push(part.slice());
    if (!isLast) return;
    if (file.originalSize !== undefined && file.originalSize !== size) unpacked.isDamaged = true;
    unpacked.members.push({ name: file.name, bytes: Buffer.concat(parts) });
  };
  file.start();
}

function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function tooLarge(): Problem {
  return new Problem("too_large", "The archive unpacks to more than 64 MiB. Send the files that matter on their own.");
}
