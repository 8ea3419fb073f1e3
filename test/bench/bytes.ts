import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "vite";

type Chunk = {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

/** Apart from what a running instance serves. */
const folder = "dist/bench";
const lazyLimit: Readonly<Record<string, number>> = { "import/import.tsx": 20 };

/** What the built client weighs, brotli at its best, against its budgets. */
export async function bytes(): Promise<void> {
  console.log("\nClient: kilobytes (1024) after brotli 11, against the budget.");
  await build({ logLevel: "warn", build: { outDir: `../${folder}` } });
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error("The build has no entry.");
  const initial = withImports(manifest, entry);
  const first = { js: weight(scriptsOf(initial)), css: weight(stylesOf(initial)), page: weight(["index.html"]) };
  const fonts = [...new Set([...initial].flatMap(({ assets = [] }) => assets))].filter((file) =>
    file.endsWith(".woff2"),
  );
  const visit = first.js + first.css + first.page + weight(["theme.js"]) + plainWeight(fonts);
  console.table({
    "initial JS": row(first.js, 18),
    "initial CSS": row(first.css, 6),
    [`fonts (${fonts.length} file${fonts.length === 1 ? "" : "s"})`]: row(plainWeight(fonts), 30),
    "cold visit, without the view": row(visit, 90),
  });
  const lazy = Object.values(manifest).filter((chunk) => chunk.isDynamicEntry);
  const rows = lazy.map((chunk): [string, ReturnType<typeof row>] => {
    const own = [...withImports(manifest, chunk)].filter((one) => !initial.has(one));
    return [
      chunk.src ?? chunk.file,
      row(weight([...scriptsOf(own), ...stylesOf(own)]), lazyLimit[chunk.src ?? ""] ?? 12),
    ];
  });
  console.table(Object.fromEntries(rows.toSorted(([, a], [, b]) => b.KB - a.KB)));
}

function withImports(manifest: Manifest, chunk: Chunk, seen = new Set<Chunk>()): ReadonlySet<Chunk> {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const name of chunk.imports ?? []) {
    const next = manifest[name];
    if (next) withImports(manifest, next, seen);
  }
  return seen;
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

function row(size: number, limit: number) {
  const KB = Number((size / 1024).toFixed(1));
  return { KB, budget: limit, "": KB <= limit ? "" : "OVER" };
}
