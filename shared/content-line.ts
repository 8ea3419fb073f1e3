/** Lines as calendars (RFC 5545) and address books (RFC 2426, RFC 6350) have them: `NAME:value`. */

/** A line of free text: line breaks and separators escaped, and without what no line may hold. */
export function textLine(name: string, value: string): string {
  return `${name}:${escapedText(value)}`;
}

export function escapedText(value: string): string {
  return value
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);
}

/** What a line may not hold at all goes: control characters, and halves of characters. */
export const bare = (value: string) => value.toWellFormed().replace(/\p{Cc}/gu, "");

/** Lines are at most 75 bytes; a longer one goes on after a line break and a space, between characters. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character.codePointAt(0) ?? 0);
    if (bytes + size > 75) {
      parts.push(part);
      part = " ";
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join("\r\n");
}

/** In UTF-8. */
function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
