import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { everyFile } from "./support/sources.ts";

type Step = { readonly form: "ts" | "diff"; readonly file: string; readonly text: string };

/** The steps of CONTRIBUTING.md: the blocks of code that name the file which they make or change. */
const steps = [...readFileSync("CONTRIBUTING.md", "utf8").matchAll(/^```(ts|diff) (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, form, file = "", text = ""]): Step => ({ form: form === "ts" ? "ts" : "diff", file, text }),
);

const copy = mkdtempSync(join(tmpdir(), "readyline-kind-"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("a kind is one new file and three lines", () => {
  expect(steps.filter(({ form }) => form === "ts")).toHaveLength(1);
  expect(steps.flatMap(({ form, text }) => (form === "diff" ? linesOf(text, "+") : []))).toHaveLength(3);
});

test("a kind added as CONTRIBUTING.md says has types, a form, and keeps every promise of the others", async () => {
  for (const { file } of everyFile()) cpSync(file, join(copy, file));
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  for (const { form, file, text } of steps) {
    const path = join(copy, file);
    writeFileSync(path, form === "ts" ? text : withLine(readFileSync(path, "utf8"), text));
  }

  await run("node_modules/typescript/bin/tsc", "--noEmit");
  expect(await run("-e", form)).toMatch(/"control":"day"/);
  const said = await run("node_modules/vitest/vitest.mjs", "run", "test/functions/every-kind", "-t", "^benchmarks ");
  expect(said).toMatch(/Tests +\d\d passed/);
}, 120_000);

/** Prints the form of the new kind, as the client's build reads it off the schema. */
const form = `
  import { formOf } from "./shared/form.ts";
  import { kindNamed } from "./shared/kinds.ts";
  console.log(JSON.stringify(formOf(kindNamed("benchmark"))));`;

/** The line that a diff adds, after the line that it shows as it is. */
function withLine(content: string, diff: string): string {
  const [before = ""] = linesOf(diff, " ");
  const lines = content.split("\n");
  const at = lines.indexOf(before);
  if (at < 0) throw new Error(`CONTRIBUTING.md names a line that is not there: ${before}`);
  return lines.toSpliced(at + 1, 0, ...linesOf(diff, "+")).join("\n");
}

const linesOf = (diff: string, mark: " " | "+") =>
  diff.split("\n").flatMap((line) => (line.startsWith(mark) ? [line.slice(1)] : []));

/** Runs a program in the copy, and gives what it says; an error says it too. */
async function run(...args: readonly string[]): Promise<string> {
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, NO_COLOR: "1" };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: copy, env }).catch((error) => {
    throw new Error(`${args[0]}: ${error.stdout}${error.stderr}`);
  });
  return stdout;
}
