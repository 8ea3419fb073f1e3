import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../../shared/import/decode.ts";
import { planOf } from "../../shared/import/formats.ts";
import { flawsOfResume } from "../../shared/import/resume-flaws.ts";
import type { Check } from "./score.ts";

const group = "resumes";

/** Resumes by what they hold, and the schema's own cases by their names. */
export function checkResumes(folder: string): Check[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && !file.startsWith("schema"));
  return [
    ...files.flatMap((file) => checkFile(join(folder, file), file)),
    ...schemaCases(join(folder, "schema-cases")),
  ];
}

function checkFile(path: string, file: string): Check[] {
  const check = (what: string, expected: unknown, actual: unknown): Check => ({ group, what, file, expected, actual });
  const json = parsed(decode(readFileSync(path)));
  if (json === undefined) return [check("broken ones are told", true, file.includes("broken"))];
  const plan = planOf({ json }, "2026-11-22");
  const document = plan?.rows[0]?.fields.document;
  if (!("basics" in json || "work" in json)) return [check("others are told", undefined, document)];
  const all = JSON.stringify(document ?? null);
  return [
    check("imported", "resume", plan?.rows[0]?.kind),
    check("sections", Object.keys(json).join(), Object.keys(document ?? {}).join()),
    check("nothing lost", leaves(json).length, leaves(json).filter((text) => all.includes(text)).length),
    check(
      "newer names",
      false,
      /"(picture|company)":/.test(JSON.stringify([at(document, "basics"), at(document, "work")])),
    ),
  ];
}

function at(document: unknown, section: string): unknown {
  return typeof document === "object" && document !== null
    ? Object.entries(document).find(([name]) => name === section)
    : undefined;
}

function leaves(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [JSON.stringify(value)];
  return Object.values(value).flatMap(leaves);
}

function schemaCases(folder: string): Check[] {
  return readdirSync(folder).flatMap((file) => {
    const cases: Record<string, unknown> = parsed(readFileSync(join(folder, file), "utf8")) ?? {};
    return Object.entries(cases).flatMap(([name, document]): Check[] => {
      const [, verdict] = /(Valid|Invalid)\d*$/.exec(name) ?? [];
      if (!verdict) return [];
      const actual = flawsOfResume(document).length === 0 ? "Valid" : "Invalid";
      return [{ group, what: "schema cases", file: `${file} ${name}`, expected: verdict, actual }];
    });
  });
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
