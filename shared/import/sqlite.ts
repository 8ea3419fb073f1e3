/** A value of a row: numbers whole as far as they are exact, nothing for NULL. */
type Value = number | string | Uint8Array | undefined;

type File = { readonly bytes: Uint8Array; readonly view: DataView; readonly pageSize: number; readonly usable: number };

/** The rows of one table of an SQLite file (sqlite.org/fileformat2.html), in order; none where there is no such table. */
export function rowsOfTable(bytes: Uint8Array, table: string): readonly Value[][] {
  const file = openFile(bytes);
  if (!file) return [];
  const [, , , root] = rowsFrom(file, 1).find(([type, name]) => type === "table" && name === table) ?? [];
  return typeof root === "number" ? rowsFrom(file, root) : [];
}

function openFile(bytes: Uint8Array): File | undefined {
  if (bytes.length < 512 || new TextDecoder().decode(bytes.subarray(0, 15)) !== "SQLite format 3") return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const written = view.getUint16(16);
  const pageSize = written === 1 ? 65_536 : written;
  return pageSize < 512 ? undefined : { bytes, view, pageSize, usable: pageSize - view.getUint8(20) };
}

function rowsFrom(file: File, root: number): Value[][] {
  const rows: Value[][] = [];
  const open = [root];
  const seen = new Set<number>();
  let size = 0;
  for (let page = open.pop(); page !== undefined; page = open.pop()) {
    const start = (page - 1) * file.pageSize;
    if (seen.has(page) || page < 1 || start + file.pageSize > file.bytes.length) continue;
    seen.add(page);
    const head = start + (page === 1 ? 100 : 0);
    const type = file.view.getUint8(head);
    const pointers = head + (type === 5 ? 12 : 8);
    const count = Math.min(file.view.getUint16(head + 3), Math.floor((start + file.pageSize - pointers) / 2));
    const cells = Array.from({ length: count }, (_, n) => start + file.view.getUint16(pointers + 2 * n));
    // The right-most child comes last, and what is taken from the end of the list comes first.
    if (type === 5) open.push(file.view.getUint32(head + 8), ...cells.map((at) => childAt(file, at)).reverse());
    for (const at of type === 13 ? cells : []) {
      size += varint(file.bytes, at)[0];
      if (size > 2 * file.bytes.length) return rows; // made to do harm: there is not that much in the file
      rows.push(rowAt(file, at));
    }
  }
  return rows;
}

function childAt({ view }: File, at: number): number {
  return at + 4 <= view.byteLength ? view.getUint32(at) : 0;
}

function rowAt(file: File, at: number): Value[] {
  const [length, afterLength] = varint(file.bytes, at);
  const [id, start] = varint(file.bytes, afterLength);
  const content = contentOf(file, start, length);
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const [headLength, first] = varint(content, 0);
  const row: Value[] = [];
  let from = headLength;
  for (let next = first; next < headLength; ) {
    const [type, after] = varint(content, next);
    next = after;
    const [value, size] = valueAt(content, view, from, type);
    row.push(row.length === 0 && value === undefined ? id : value); // the key of a row stands before it
    from += size;
  }
  return row;
}

/** What does not fit on the page goes on in a chain of others. */
function contentOf({ bytes, view, pageSize, usable }: File, at: number, length: number): Uint8Array {
  const most = usable - 35;
  if (length <= most) return bytes.subarray(at, at + length);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (usable - 4));
  const local = fitting <= most ? fitting : least;
  const content = new Uint8Array(Math.min(length, bytes.length));
  content.set(bytes.subarray(at, at + local));
  let page = at + local + 4 <= view.byteLength ? view.getUint32(at + local) : 0;
  for (let filled = local; filled < content.length && page > 0 && page * pageSize <= bytes.length; ) {
    const start = (page - 1) * pageSize;
    const part = bytes.subarray(start + 4, start + 4 + Math.min(usable - 4, content.length - filled));
    content.set(part, filled);
    filled += part.length;
    page = view.getUint32(start);
  }
  return content;
}

function valueAt(content: Uint8Array, view: DataView, at: number, type: number): [Value, number] {
  const widths = [0, 1, 2, 3, 4, 6, 8];
  const width = widths[type];
  if (type === 0) return [undefined, 0];
  if (width !== undefined) return [whole(view, at, width), width];
  if (type === 7) return [at + 8 <= view.byteLength ? view.getFloat64(at) : undefined, 8];
  if (type === 8 || type === 9) return [type - 8, 0];
  const length = Math.floor((type - 12) / 2);
  const part = content.subarray(at, at + length);
  return [type % 2 === 1 ? new TextDecoder().decode(part) : part, length];
}

function whole(view: DataView, at: number, width: number): number {
  if (at + width > view.byteLength) return 0;
  let value = view.getInt8(at);
  for (let n = 1; n < width; n++) value = value * 256 + view.getUint8(at + n);
  return value;
}

/** Seven bits a byte, at most nine bytes; and where it ends. */
function varint(bytes: Uint8Array, at: number): [number, number] {
  let value = 0;
  for (let n = 0; n < 8; n++) {
    const byte = bytes[at + n] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, at + n + 1];
  }
  return [value * 256 + (bytes[at + 8] ?? 0), at + 9];
}
