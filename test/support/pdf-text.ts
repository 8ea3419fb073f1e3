import { inflateSync } from "node:zlib";

/** The text of each page of a PDF as Chromium writes them, in the order in which it is drawn, pieces between bars. */
export function pdfPages(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map(
    [...file.matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, number, body = ""]) => [number, body] as const),
  );
  const named = (pattern: RegExp, body: string) => objects.get(pattern.exec(body)?.[1] ?? "") ?? "";
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return pages.map((page) => {
    const resources = named(/\/Resources (\d+) 0 R/, page) || page;
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", font]) => {
        return [name, glyphsOf(named(/\/ToUnicode (\d+) 0 R/, objects.get(font) ?? ""))] as const;
      }),
    );
    return textOf(streamOf(named(/\/Contents (\d+) 0 R/, page)), fonts);
  });
}

type Glyphs = { readonly digits: number; readonly texts: ReadonlyMap<number, string> };

function textOf(drawn: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let glyphs: Glyphs | undefined;
  let text = "";
  for (const [, font, hex, end] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|(ET)/g)) {
    if (font) glyphs = fonts.get(font);
    for (let at = 0; hex && glyphs && at < hex.length; at += glyphs.digits)
      text += glyphs.texts.get(fromHex(hex.slice(at, at + glyphs.digits))) ?? "";
    if (end) text += "|";
  }
  return text;
}

function glyphsOf(font: string): Glyphs {
  const texts = new Map<number, string>();
  const map = streamOf(font);
  const digits = /begincodespacerange\s*<(\w+)>/.exec(map)?.[1]?.length ?? 4;
  for (const [, block = ""] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = "", to = ""] of block.matchAll(/<(\w+)> <(\w+)>/g))
      texts.set(fromHex(code), String.fromCharCode(...(to.match(/..../g) ?? []).map(fromHex)));
  for (const [, block = ""] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, first = "", last = "", to = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let n = 0; n <= fromHex(last) - fromHex(first); n++)
        texts.set(fromHex(first) + n, String.fromCharCode(fromHex(to) + n));
  return { digits, texts };
}

const fromHex = (hex: string) => Number.parseInt(hex, 16);

function streamOf(object: string): string {
  const [, head = "", content = ""] = /^(.*?)stream\r?\n(.*?)\r?\nendstream/s.exec(object) ?? [];
  return head.includes("FlateDecode") ? inflateSync(Buffer.from(content, "latin1")).toString("latin1") : content;
}
