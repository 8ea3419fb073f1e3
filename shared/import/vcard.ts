/** One line of a vCard: `item1.TEL;TYPE=CELL,VOICE:+49 30 1234`. */
export type Property = {
  readonly name: string;
  /** Joins a property with its label. */
  readonly group: string;
  /** Parameters by name in capitals; values without a name, as 2.1 has them, are of TYPE. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
};

/**
 * Reads vCards 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350), and what programs make of them: lines folded with and
 * without a blank, quoted-printable over several lines, other character sets, cards within cards left out.
 */
export function readVcards(text: string): Property[][] {
  const cards: Property[][] = [];
  let depth = 0;
  for (const line of unfolded(text)) {
    const property = propertyOf(line);
    if (!property) continue;
    const isCard = /^vcard$/i.test(property.value.trim());
    if (property.name === "BEGIN" && isCard && ++depth === 1) cards.push([]);
    else if (property.name === "END" && isCard) depth = Math.max(0, depth - 1);
    else if (depth === 1) cards.at(-1)?.push(property);
  }
  return cards;
}

const quotedPrintable = /^[^:]*(;|=)quoted-printable/i;

/** The lines as they are meant; pieces are joined once, because a picture has thousands. */
function unfolded(text: string): string[] {
  const lines: string[][] = [];
  let isQuoted = false;
  let isOpen = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = lines.at(-1);
    // A quoted-printable value goes on while its lines end in "="; folding may have put a blank before the rest.
    if (isOpen && last) last.push(line.replace(/^[ \t](?==)/, ""));
    else if (/^[ \t]/.test(line) && last) last.push(line.slice(1));
    else {
      lines.push([line]);
      isQuoted = quotedPrintable.test(line);
    }
    isOpen = isQuoted && line.endsWith("=");
    if (isOpen) lines.at(-1)?.push(lines.at(-1)?.pop()?.slice(0, -1) ?? "");
  }
  return lines.map((pieces) => pieces.join(""));
}

function propertyOf(line: string): Property | undefined {
  const [, group = "", name = "", rest = "", value = ""] =
    /^\s*(?:([\w-]+)\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*):(.*)$/s.exec(line) ?? [];
  if (name === "") return undefined;
  const parameters: Record<string, string> = {};
  for (const [, written = ""] of rest.matchAll(/;((?:"[^"]*"|[^;"])*)/g)) {
    const at = written.indexOf("=");
    const bare = /^(quoted-printable|base64|8bit|7bit)$/i.test(written) ? "ENCODING" : "TYPE";
    const key = at < 0 ? bare : written.slice(0, at).trim().toUpperCase();
    const text = (at < 0 ? written : written.slice(at + 1)).replaceAll('"', "");
    parameters[key] = parameters[key] ? `${parameters[key]},${text}` : text;
  }
  return { name: name.toUpperCase(), group: group.toLowerCase(), parameters, value: decoded(value, parameters) };
}

function decoded(value: string, { ENCODING = "", CHARSET = "" }: Readonly<Record<string, string>>): string {
  if (!/quoted-printable/i.test(ENCODING)) return value;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [part, hex] of value.matchAll(/=([\dA-Fa-f]{2})|[^=]+|=/g))
    if (hex) bytes.push(Number.parseInt(hex, 16));
    else if (part !== "=") for (const byte of encoder.encode(part)) bytes.push(byte);
  return textOf(Uint8Array.from(bytes), CHARSET).replace(/\r\n?/g, "\n");
}

/** In the character set that is named, else in UTF-8, else in Windows-1252. */
function textOf(bytes: Uint8Array, charset: string): string {
  try {
    return charset ? new TextDecoder(charset).decode(bytes) : new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return textOf(bytes, ""); // no character set of this name
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The parts of a structured value, `Doe;John;;Mr.;`, without their escapes. */
export function partsOf(value: string): string[] {
  return split(value, ";").map(plain);
}

/** A list such as of categories; programs escape its commas, too. */
export function listOf(value: string): string[] {
  return plain(value)
    .split(",")
    .map((part) => part.trim());
}

export function plain(value: string): string {
  return value.replace(/\\([nN\\,;:"])/g, (_, escaped) => (/n/i.test(escaped) ? "\n" : escaped)).trim();
}

function split(value: string, at: string): string[] {
  const parts: string[] = [""];
  for (const [piece] of value.matchAll(/\\?./gs)) {
    if (piece === at) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}
