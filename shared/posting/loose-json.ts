/** Nothing that a page says about a job is nested deeper. */
const deepest = 64;

/**
 * The values of a text that is meant to be JSON. What programs that build it by hand get wrong is put right: raw line
 * breaks and controls in strings, unknown escapes, quotes within a string, commas missing or too many, comments,
 * wrappers, an end that is cut off. What cannot be read gives nothing.
 */
export function readLooseJson(text: string): readonly unknown[] {
  const json = text.replace(/^[\s\ufeff]*(?:(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?)?/, "");
  try {
    return [JSON.parse(json)];
  } catch {
    return new Reader(json).all();
  }
}

class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** One value after another, as far as they can be read. */
  all(): readonly unknown[] {
    const found: unknown[] = [];
    try {
      while (this.isAt("{", "[")) found.push(this.value(0));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
    return found;
  }

  private value(depth: number): unknown {
    if (depth > deepest) throw new Unreadable();
    if (this.isAt("{")) return this.object(depth);
    if (this.isAt("[")) return this.list(depth);
    if (this.isAt('"')) return this.string();
    return this.word();
  }

  private object(depth: number): unknown {
    const entries: [string, unknown][] = [];
    this.at++;
    while (!this.isClosedBy("}")) {
      if (!this.isAt('"')) throw new Unreadable();
      const key = this.string();
      if (!this.isAt(":")) throw new Unreadable();
      this.at++;
      entries.push([key, this.value(depth + 1)]);
    }
    return Object.fromEntries(entries);
  }

  private list(depth: number): unknown {
    const entries: unknown[] = [];
    this.at++;
    while (!this.isClosedBy("]")) entries.push(this.value(depth + 1));
    return entries;
  }

  private string(): string {
    let from = ++this.at;
    let read = "";
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at];
      if (character === '"' && this.endsHere()) break;
      if (character !== "\\") continue;
      const [written, meant] = this.escape();
      read += this.text.slice(from, this.at) + meant;
      this.at += written - 1;
      from = this.at + 1;
    }
    read += this.text.slice(from, this.at);
    this.at++;
    return read;
  }

  /** A quote within a string is one that nothing of JSON follows; a comma may be missing before the next string. */
  private endsHere(): boolean {
    let next = this.at + 1;
    while (/\s/.test(this.text[next] ?? "")) next++;
    const character = this.text[next] ?? "}";
    return ",:}]".includes(character) || (character === '"' && next > this.at + 1);
  }

  private escape(): readonly [length: number, meant: string] {
    const letter = this.text[this.at + 1] ?? "";
    const code = letter === "u" && /^[\da-f]{4}$/i.exec(this.text.slice(this.at + 2, this.at + 6))?.[0];
    if (code) return [6, String.fromCharCode(Number.parseInt(code, 16))];
    const meant = escapes[letter];
    return meant === undefined ? [1, "\\"] : [2, meant];
  }

  private word(): unknown {
    const from = this.at;
    while (this.at < this.text.length && /[\w.+-]/.test(this.text[this.at] ?? "")) this.at++;
    const word = this.text.slice(from, this.at);
    if (!/^(?:-?\d[\d.eE+-]*|true|false|null|undefined|NaN)$/.test(word)) throw new Unreadable();
    if (word === "true" || word === "false") return word === "true";
    return /\d/.test(word) ? Number(word) : null;
  }

  /** Commas say nothing that is not clear without them. The end of the text closes everything. */
  private isClosedBy(bracket: string): boolean {
    while (this.isAt(",")) this.at++;
    const isClosed = this.isAt(bracket);
    if (isClosed) this.at++;
    return isClosed || this.at >= this.text.length;
  }

  /** Whether the next sign, after blanks and comments, is one of these. */
  private isAt(...signs: readonly string[]): boolean {
    for (;;) {
      while (/\s/.test(this.text[this.at] ?? "")) this.at++;
      if (this.text[this.at] !== "/") return signs.includes(this.text[this.at] ?? "");
      const isLine = this.text[this.at + 1] === "/";
      const end = this.text.indexOf(isLine ? "\n" : "*/", this.at);
      this.at = end < 0 ? this.text.length : end + (isLine ? 1 : 2);
    }
  }
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: " ",
  f: " ",
  n: "\n",
  r: "\r",
  t: "\t",
};

class Unreadable extends Error {}
