import { join } from "node:path";
import { checkApplicationFiles } from "./application-files.ts";
import { checkDerivedFiles } from "./derived-files.ts";
import { checkInlineFiles } from "./inline-files.ts";
import { report } from "./score.ts";

/** `npm run acceptance`: the importers against real files, in the folder that ACCEPTANCE_DATA names. */
const folder = process.env.ACCEPTANCE_DATA;
if (folder) {
  const csv = join(folder, "csv");
  process.stdout.write(
    `${report([...checkApplicationFiles(csv), ...checkInlineFiles(csv), ...checkDerivedFiles(csv)])}\n`,
  );
} else process.stdout.write("Nothing to check: ACCEPTANCE_DATA names no folder.\n");
