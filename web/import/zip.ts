/** What the server looks at in an archive; pictures, sound and documents are most of its size. */
const readable = /\.(csv|tsv|txt|md|json|vcf|vcard|anki2|anki21)$/i;
const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;

type Entry = { readonly name: string; readonly head: Uint8Array; readonly at: number; readonly size: number };

/** Whether an archive is in truth the file of an office program. */
export function isOfficeFile(archive: Uint8Array): boolean {
  const start = new TextDecoder().decode(archive.subarray(30, 300));
  return /^(\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|word\/|ppt\/|mimetypeapplication\/|Index\/)/.test(start);
}

/** The same archive without the files that are not read; their bytes are taken over as they are. */
export function lighter(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries = entriesOf(archive, view).filter(({ name }) => readable.test(name));
  if (entries.length === 0) return archive;
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { head, at: from, size } of entries) {
    const content = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    const local = localHead(head);
    const entry = head.slice();
    const own = new DataView(entry.buffer);
    own.setUint16(8, own.getUint16(8, true) & ~8, true); // the sizes stand in front
    own.setUint32(42, at, true);
    directory.push(entry);
    parts.push(local, archive.subarray(content, content + size));
    at += local.length + size;
  }
  return joined([...parts, ...directory, endOf(directory, at)]);
}

function entriesOf(archive: Uint8Array, view: DataView): Entry[] {
  const end = endAt(view);
  if (end === undefined) return [];
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === entryOfDirectory) {
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const [nameLength = 0] = lengths;
    const next = at + 46 + lengths.reduce((sum, length) => sum + length, 0);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    const size = view.getUint32(at + 20, true);
    entries.push({ name, head: archive.subarray(at, next), at: view.getUint32(at + 42, true), size });
    at = next;
  }
  return entries.every(({ at, size }) => at + 30 + size <= archive.length) ? entries : [];
}

/** It stands at the end, before a comment of at most 64 KiB. */
function endAt(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  return undefined;
}

/** The head of a file as the directory has it, without extra fields. */
function localHead(head: Uint8Array): Uint8Array {
  const given = new DataView(head.buffer, head.byteOffset);
  const length = given.getUint16(28, true);
  const local = new Uint8Array(30 + length);
  const view = new DataView(local.buffer);
  view.setUint32(0, 0x04034b50, true);
  local.set(head.subarray(6, 28), 4); // version, flags, method, time, checksum and both sizes
  view.setUint16(6, given.getUint16(8, true) & ~8, true);
  view.setUint16(26, length, true);
  local.set(head.subarray(46, 46 + length), 30);
  return local;
}

function endOf(directory: readonly Uint8Array[], at: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, endOfDirectory, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, at, true);
  return end;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
