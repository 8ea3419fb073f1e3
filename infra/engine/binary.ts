import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { EngineProblem } from "./problem.ts";

const engineVersion = "1.2.1";

const published = ["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64", "win32-x64"];

export type Platform = { readonly platform: string; readonly arch: string };

/** Where npm put the engine for this system. */
export function engineBinary({ platform, arch }: Platform = process): string {
  const name = `@dynoxide/${platform}-${arch}`;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    return join(folder, platform === "win32" ? "dynoxide.exe" : "dynoxide");
  } catch (cause) {
    throw new EngineProblem("missing", absent(name, `${platform}-${arch}`), { cause });
  }
}

function absent(name: string, system: string): string {
  const other = "set DYNAMODB_ENDPOINT to a DynamoDB-compatible engine that is running, e.g. http://127.0.0.1:8000.";
  if (!published.includes(system)) return `There is no embedded database for ${system}: ${other}`;
  return `The embedded database for ${system} is not installed. Run: npm install --no-save ${name}@${engineVersion}\nOr ${other}`;
}
