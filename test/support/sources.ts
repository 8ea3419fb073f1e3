import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const folders = ["shared", "functions", "web", "infra", "test"] as const;

export type Source = { readonly file: string; readonly folder: string; readonly text: string };

/** Every file of ours in text form: the five folders, the checks, and what lies at the root. */
export function everyFile(): readonly Source[] {
  const root = readdirSync(".", { withFileTypes: true }).filter((entry) => entry.isFile());
  return [
    ...root.map(({ name }) => name),
    ...[...folders, ".ci", ".github"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).split(sep).join("/")),
    ),
  ]
    .filter((file) => !/(^|\/)node_modules\/|\.(png|ico|woff2|log)$/.test(file))
    .map((file) => ({ file, folder: file.split("/")[0] ?? "", text: readFileSync(file, "utf8") }));
}

/** The TypeScript of the five folders, without its comments: a rule is about what runs, not about what is explained. */
export function everySource(): readonly Source[] {
  return everyFile()
    .filter(({ file, folder }) => /\.tsx?$/.test(file) && folders.some((name) => name === folder))
    .map((source) => ({ ...source, text: withoutComments(source.text) }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** What a source imports or exports from elsewhere, by the text of the specifier. */
export function importsOf({ text }: Source): readonly string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"\s]+)"/g)].map(([, specifier = ""]) => specifier);
}
