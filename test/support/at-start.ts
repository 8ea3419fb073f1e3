import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a bundle that are read before it runs, with their text: `index.mjs`, and what it imports at once. */
export function atStart(folder: string, file = "index.mjs", read = new Map<string, string>()) {
  const text = readFileSync(join(folder, file), "utf8");
  read.set(file, text);
  for (const [, other = ""] of text.matchAll(/\bimport(?:\s*[\w${}*,\s]+from)?\s*"\.\/([^"]+)"/g))
    if (!read.has(other)) atStart(folder, other, read);
  return read;
}
