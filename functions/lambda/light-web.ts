type Init = Iterable<readonly [string, string]> | Readonly<Record<string, string>>;

/**
 * `Request`, `Response` and `Headers` as far as the API uses them. Node's own come with a whole HTTP client, whose
 * loading would take as long as everything else at a cold start.
 */
export function useLightWeb(): void {
  // Plain assignment: asking for what was there before would load it.
  Object.assign(globalThis, { Request: LightRequest, Response: LightResponse, Headers: LightHeaders });
}

class LightHeaders {
  readonly #values = new Map<string, string[]>();

  constructor(init: Init = []) {
    const entries = Symbol.iterator in init ? (init as Iterable<readonly [string, string]>) : Object.entries(init); // just tested
    for (const [name, value] of entries) this.append(name, value);
  }
  get(name: string): string | null {
    return this.#values.get(name.toLowerCase())?.join(", ") ?? null;
  }
  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }
  set(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), [String(value)]);
  }
  append(name: string, value: string): void {
    const before = this.#values.get(name.toLowerCase()) ?? [];
    this.#values.set(name.toLowerCase(), [...before, String(value)]);
  }
  delete(name: string): void {
    this.#values.delete(name.toLowerCase());
  }
  getSetCookie(): string[] {
    return this.#values.get("set-cookie") ?? [];
  }
  forEach(act: (value: string, name: string) => void): void {
    for (const [name, value] of this) act(value, name);
  }
  *entries(): Generator<[string, string]> {
    for (const [name, values] of this.#values)
      if (name === "set-cookie") for (const value of values) yield [name, value];
      else yield [name, values.join(", ")];
  }
  *keys(): Generator<string> {
    for (const [name] of this) yield name;
  }
  *values(): Generator<string> {
    for (const [, value] of this) yield value;
  }
  [Symbol.iterator]() {
    return this.entries();
  }
}

type Content = string | Uint8Array | ArrayBuffer | AsyncIterable<Uint8Array> | Iterable<Uint8Array> | null | undefined;

/** A message whose body is in memory, or comes in parts. */
class LightMessage {
  readonly headers: LightHeaders;
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> | null;
  bodyUsed = false;

  constructor(content: Content, headers: LightHeaders | Init | undefined) {
    this.headers = new LightHeaders(headers as Init); // which a LightHeaders is too
    this.body = partsOf(content);
  }
  async bytes(): Promise<Uint8Array> {
    this.bodyUsed = true;
    const parts: Uint8Array[] = [];
    for await (const part of this.body ?? []) parts.push(part);
    return Buffer.concat(parts);
  }
  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(await this.bytes()).buffer;
  }
  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }
  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
}

class LightRequest extends LightMessage {
  readonly url: string;
  readonly method: string;

  constructor(url: string, { method = "GET", headers, body }: RequestInit = {}) {
    super(body as Content, headers as Init | undefined); // what `requestOf` gives
    this.url = url;
    this.method = method;
  }
}

class LightResponse extends LightMessage {
  readonly status: number;

  constructor(body?: Content, { status = 200, headers }: { status?: number; headers?: LightHeaders | Init } = {}) {
    super(body, headers);
    this.status = status;
    if (typeof body === "string" && !this.headers.has("content-type"))
      this.headers.set("content-type", "text/plain;charset=UTF-8");
  }
  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }
}

function partsOf(content: Content): LightMessage["body"] {
  if (content === null || content === undefined) return null;
  if (typeof content === "string") return [Buffer.from(content)];
  if (content instanceof Uint8Array) return [content];
  return content instanceof ArrayBuffer ? [new Uint8Array(content)] : content;
}
