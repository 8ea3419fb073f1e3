import { readdirSync } from "node:fs";
import { join } from "node:path";
import { plainWords } from "../../shared/import/plain.ts";
import type { PlannedRow } from "../../shared/import/plan.ts";
import { planOf } from "./application-files.ts";
import type { Check } from "./score.ts";

const compared = ["history", "deadlineOn", "excitement", "nextAction", "location"] as const;

/** Files in unusual encodings and dialects against the file with the same columns that they were made from. */
export function checkDerivedFiles(folder: string): Check[] {
  const originals = readdirSync(join(folder, "applications")).map((file) => planOf(join(folder, "applications", file)));
  return readdirSync(join(folder, "derived")).flatMap((file): Check[] => {
    const { table, plan } = planOf(join(folder, "derived", file));
    const original = originals.find((other) => namesOf(other.table.columns) === namesOf(table.columns));
    const check = (what: string, expected: unknown, actual: unknown): Check => ({
      group: "derived",
      what,
      file,
      expected,
      actual,
    });
    if (!original) return [check("original found", true, false)];
    const rows = original.plan.rows.slice(0, table.rows.length);
    return [
      check("records", rows.length, plan.rows.length),
      ...rows.flatMap((row, n) =>
        compared
          .filter((field) => !file.includes("formula") || field !== "nextAction")
          .map((field) => check(field, textOf(row, field), textOf(plan.rows[n], field))),
      ),
    ];
  });
}

function namesOf(columns: readonly string[]): string {
  return columns.map(plainWords).join();
}

function textOf(row: PlannedRow | undefined, field: string): string {
  return JSON.stringify(row?.fields[field] ?? null);
}
