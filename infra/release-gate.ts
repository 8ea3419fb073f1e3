import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lastingPart, losses, type Template } from "./cloud/release.ts";

/**
 * Refuses a release that would replace or remove what people have. `npm run gate` compares the synthesized template with
 * that of the last release, or with a file: `npm run gate -- deployed.json`; `npm run gate -- --record` makes it the last.
 */
const recorded = join(import.meta.dirname, "last-release.json");
const [argument = recorded] = process.argv.slice(2);
const next = read(join(import.meta.dirname, "../cdk.out/Readyline.template.json"));

if (argument === "--record") {
  writeFileSync(recorded, `${JSON.stringify(lastingPart(next), undefined, 2)}\n`);
  console.log(`Recorded in ${recorded}.`);
} else {
  const sentences = losses(read(argument), next);
  for (const sentence of sentences) console.error(sentence);
  console.log(
    sentences.length === 0 ? "Nothing that people have is replaced or removed." : "This must not be released.",
  );
  process.exitCode = sentences.length === 0 ? 0 : 1;
}

function read(file: string): Template {
  return JSON.parse(readFileSync(file, "utf8"));
}
