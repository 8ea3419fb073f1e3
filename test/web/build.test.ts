import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, inject, test } from "vitest";

const folder = () => inject("client");
const assets = (pattern: RegExp) => readdirSync(join(folder(), "assets")).filter((name) => pattern.test(name));
const read = (name: string) => readFileSync(join(folder(), name));
const weigh = (names: readonly string[]) => names.reduce((sum, name) => sum + brotliCompressSync(read(name)).length, 0);
const named = (pattern: RegExp) => [...read("index.html").toString().matchAll(pattern)].map(([, path = ""]) => path);

test("what the page names fits its budget: 18 KB of scripts and 6 KB of styles, compressed", () => {
  expect(weigh(named(/<(?:script|link)[^>]+(?:src|modulepreload"[^>]+href)="\/(assets\/[^"]+\.js)"/g))).toBeLessThan(
    18_000,
  );
  expect(weigh(named(/<link[^>]+href="\/(assets\/[^"]+\.css)"/g))).toBeLessThan(6_000);
});

test("one font file of at most 30 KB is asked for at once", () => {
  const fonts = named(/href="\/(assets\/[^"]+\.woff2)"/g);
  expect(fonts).toHaveLength(1);
  expect(read(fonts[0] ?? "").length).toBeLessThan(30_000);
});

test("every chunk that comes later weighs at most 12 KB, the wizard's parts at most 20", () => {
  const heavy = assets(/\.(js|css)$/).filter((name) => {
    const most = /^(import|reviewer)/.test(name) ? 20_000 : name.startsWith("index") ? 18_000 : 12_000;
    return weigh([`assets/${name}`]) > most;
  });
  expect(heavy).toEqual([]);
});

test("the schema library stays out of the browser", () => {
  const holding = assets(/\.js$/).filter((name) =>
    /invalid_type|unrecognized_keys/.test(read(`assets/${name}`).toString()),
  );
  expect(holding).toEqual([]);
});

test("the page has no script and no style in itself, so the content policy can forbid both", () => {
  const html = read("index.html").toString();
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
});
