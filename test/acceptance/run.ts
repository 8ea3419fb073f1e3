import { join } from "node:path";
import { checkAdversarial } from "./adversarial.ts";
import { checkApplicationFiles } from "./application-files.ts";
import { checkDerivedFiles } from "./derived-files.ts";
import { checkInlineFiles } from "./inline-files.ts";
import { checkJobPages } from "./job-pages.ts";
import { checkPeopleFiles } from "./people-files.ts";
import { checkPractice } from "./practice-files.ts";
import { checkResumes } from "./resume-files.ts";
import { type Check, report } from "./score.ts";
import { checkVcards } from "./vcard-files.ts";

/** Each looks in its own folder of the data. */
const groups: readonly ((folder: string) => Check[] | Promise<Check[]>)[] = [
  (folder) => checkApplicationFiles(join(folder, "csv")),
  (folder) => checkInlineFiles(join(folder, "csv")),
  (folder) => checkDerivedFiles(join(folder, "csv")),
  (folder) => checkPeopleFiles(folder),
  (folder) => checkVcards(join(folder, "contacts", "vcards")),
  (folder) => checkResumes(join(folder, "jsonresume")),
  (folder) => checkPractice(folder),
  (folder) => checkJobPages(join(folder, "jobpostings")),
  (folder) => checkAdversarial(join(folder, "adversarial")),
];

/** `npm run acceptance`: the importers against real files, in the folder that ACCEPTANCE_DATA names. */
const folder = process.env.ACCEPTANCE_DATA;
if (folder) {
  const checks: Check[] = [];
  for (const check of groups) checks.push(...(await check(folder)));
  process.stdout.write(`${report(checks)}\n`);
} else process.stdout.write("Nothing to check: ACCEPTANCE_DATA names no folder.\n");
