import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "vite";

type Chunk = {
  readonly file: string;
  readonly name?: string;
  readonly src?: string;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

/** Apart from what a running instance serves. */
const folder = "dist/bench";

/** What the built client weighs, brotli at its best, against its budgets. */
export async function bytes(): Promise<void> {
  console.log("\nClient: kilobytes (1024) after brotli 11, against the budget.");
  await build({ logLevel: "warn", build: { outDir: `../${folder}` } });
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css|woff2))"/g)].map(([, file = ""]) => file);
  const fonts = named.filter((file) => file.endsWith(".woff2"));
  const shell = Object.values(manifest).filter(({ file }) => file.endsWith(".js") && named.includes(file));
  const initial = withImports(manifest, shell);
  const always = withImports(manifest, [...initial, ...chunksOf(manifest, "store")]);
  const today = withImports(manifest, [...always, ...chunksOf(manifest, "today")]);
  const files = [...new Set([...named, ...scriptsOf(today), ...stylesOf(today)])].filter(
    (file) => !fonts.includes(file),
  );
  console.table({
    "initial JS": row(weight(scriptsOf(initial)), 18),
    "initial CSS": row(weight(stylesOf(initial)), 6),
    "JS with the store, which follows at once": row(weight(scriptsOf(always))),
    [`fonts (${fonts.length})`]: row(plainWeight(fonts), 30),
    "cold visit of Today, font and page included": row(weight([...files, "index.html"]) + plainWeight(fonts), 90),
  });
  const lazy = Object.values(manifest).filter((chunk) => chunk.isDynamicEntry && !always.has(chunk));
  const rows = lazy.map((chunk): [string, ReturnType<typeof row>] => {
    const own = [...withImports(manifest, [chunk])].filter((one) => !always.has(one));
    const size = weight([...scriptsOf(own), ...stylesOf(own)]);
    return [chunk.src ?? chunk.file, row(size, chunk.src === "import/import.tsx" ? 20 : 12)];
  });
  console.table(Object.fromEntries(rows.toSorted(([, a], [, b]) => b.KB - a.KB)));
}

const chunksOf = (manifest: Manifest, name: string) => Object.values(manifest).filter((chunk) => chunk.name === name);

/** The chunks and all that they import at once. */
function withImports(manifest: Manifest, chunks: readonly Chunk[]): ReadonlySet<Chunk> {
  const found = new Set<Chunk>(chunks);
  for (const chunk of found) for (const name of chunk.imports ?? []) if (manifest[name]) found.add(manifest[name]);
  return found;
}

const scriptsOf = (chunks: Iterable<Chunk>) =>
  Array.from(chunks, ({ file }) => file).filter((file) => file.endsWith(".js"));
const stylesOf = (chunks: Iterable<Chunk>) => [...new Set([...chunks].flatMap(({ css = [] }) => css))];

const plainWeight = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + readFileSync(join(folder, file)).byteLength, 0);

function weight(files: readonly string[]): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return files.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file)), { params }).byteLength,
    0,
  );
}

function row(size: number, limit?: number) {
  const KB = Number((size / 1024).toFixed(1));
  return { KB, ...(limit && { budget: limit, "": KB <= limit ? "" : "over" }) };
}
