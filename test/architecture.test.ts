import { posix } from "node:path";
import { expect, test } from "vitest";
import { everyFile, everySource, importsOf, type Source } from "./support/sources.ts";

/** What a folder may import: from the other folders, and of packages (all of them where nothing is said). */
const allowed: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages?: RegExp }>> = {
  shared: { folders: [], packages: /^(zod|zod\/mini|ts-fsrs|htmlparser2)$/ },
  functions: { folders: ["shared"] },
  web: { folders: ["shared"], packages: /^(?!node:)/ },
  infra: { folders: ["shared", "functions"] },
  test: { folders: ["shared", "functions", "web", "infra"] },
};

/** The entries: where environment and clock come in. */
const entry = /^(functions\/entries\/\w+|infra\/(app|local|oidc|bundle|dev|move))\.ts$/;
const never = /^$/;

/** Where something may be named. Tests are free, except for what stands under `everywhere`. */
const keepers: readonly (readonly [what: string, pattern: RegExp, only: RegExp])[] = [
  ["the AWS SDK", /"@aws-sdk\//, /^(functions\/store\/|functions\/entries\/digest\.ts$|infra\/bundle\.ts$)/],
  ["Hono", /"@?hono\b/, /^(functions(?!\/store)|infra)\//],
  ["the CDK", /"(aws-cdk-lib|constructs)\b/, /^infra\//],
  ["Preact", /"@?preact\b/, /^web\//],
  ["the environment", /process\.env/, entry],
  [
    "the clock",
    /new Date\(\)|Date\.now\(|Temporal\.Now|\bDate\(\)/,
    new RegExp(`${entry.source}|^web/(main\\.tsx|ui/clock\\.ts)$`),
  ],
  ["HTML from text", /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|srcdoc/i, never],
  ["the HTML of a page", /outerHTML/i, /^web\/capture\/hand-over\.ts$/],
];

const everywhere: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["zod by name, which triples the bundles", /import \{ z \}/],
  ["a default export", /^export default (?!defineConfig|async function setup)/m],
];

const sources = everySource();
const product = sources.filter(({ folder }) => folder !== "test");

test("the sources are found", () => {
  expect(new Set(sources.map(({ folder }) => folder))).toEqual(new Set(Object.keys(allowed)));
});

test("folders import only what they may", () => {
  const refused = sources.flatMap((source) =>
    importsOf(source)
      .filter((specifier) => !mayImport(source, specifier))
      .map((specifier) => `${source.file} imports ${specifier}`),
  );
  expect(refused).toEqual([]);
});

function mayImport({ file, folder }: Source, specifier: string): boolean {
  const rule = allowed[folder];
  if (!specifier.startsWith(".")) return rule?.packages?.test(specifier) ?? true;
  const target = posix.join(posix.dirname(file), specifier);
  if (!target.includes("/")) return folder === "test" || folder === "infra"; // package.json and the tools' files
  const to = target.split("/")[0] ?? "";
  return to === folder || rule?.folders.includes(to) === true;
}

test.each(keepers)("%s is named only where it belongs", (_, pattern, only) => {
  expect(product.filter(({ file, text }) => pattern.test(text) && !only.test(file)).map(({ file }) => file)).toEqual(
    [],
  );
});

test.each(everywhere)("no source has %s", (_, pattern) => {
  expect(named(sources, pattern)).toEqual([]);
});

test("sources stay small", () => {
  const long = everyFile()
    .filter(({ file }) => /\.tsx?$/.test(file))
    .map(({ file, folder, text }) => ({
      file,
      lines: text.split("\n").length - 1,
      most: folder === "test" ? 300 : 250,
    }))
    .filter(({ lines, most }) => lines > most);
  expect(long).toEqual([]);
});

test("no file names a folder of somebody's machine or a package registry", () => {
  const registry = /registry\.\w|npmjs\.(org|com)|npmmirror|artifactory/i;
  const machine = /\/(home|Users|root)\/\w|\/work\/(main|shared)\b|[A-Z]:\\Users/;
  const others = everyFile().filter(({ file }) => file !== "test/architecture.test.ts");
  expect(named(others, registry)).toEqual([]);
  expect(named(others, machine)).toEqual([]);
});

function named(files: readonly Source[], pattern: RegExp): readonly string[] {
  return files
    .filter(({ file, text }) => file !== "test/architecture.test.ts" && pattern.test(text))
    .map(({ file, text }) => `${file}: ${text.match(pattern)?.[0]}`);
}
