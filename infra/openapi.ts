import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeApi } from "../functions/openapi.ts";
import { kinds } from "../shared/kinds.ts";

const root = join(import.meta.dirname, "..");
const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
mkdirSync(join(root, "dist"), { recursive: true });
writeFileSync(join(root, "dist/openapi.json"), JSON.stringify(describeApi(kinds, version)));
