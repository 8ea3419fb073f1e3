import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../shared/import/plan.ts";
import { planOf } from "./application-files.ts";
import type { Check } from "./score.ts";

/** Small files of other importers' tests, against the facts that can be read from the sentence on what those assert. */
export function checkInlineFiles(folder: string): Check[] {
  const expected: Record<string, { their_result: string }> = JSON.parse(
    readFileSync(join(folder, "inline", "expected.json"), "utf8"),
  );
  const there = new Set(readdirSync(join(folder, "inline")));
  return Object.entries(expected)
    .filter(([file]) => there.has(file))
    .flatMap(([file, { their_result: said }]) => {
      const { plan } = planOf(join(folder, "inline", file));
      const all = JSON.stringify(plan.rows.map(({ fields }) => fields));
      const check = (what: string, expected: unknown, actual: unknown): Check => ({
        group: "inline",
        what,
        file,
        expected,
        actual,
      });
      const held = plan.problems.filter(({ kind }) => kind === "no_company" || kind === "repeated").length;
      const counts: readonly (readonly [RegExp, number])[] = [
        [/(\d+) (?:created|applications)/, plan.rows.length - listings(plan)],
        [/create (\d+)/, plan.rows.filter(({ row }) => plan.problems.every((problem) => problem.row !== row)).length],
        [/(\d+) listing/, listings(plan)],
        [/(\d+) skipped/, held],
        [/fix (\d+)/, new Set(plan.problems.map(({ row }) => row)).size],
      ];
      const facts = [...said.matchAll(/\b\d{4}-\d\d-\d\d\b|\b\d{5,6}\b|"[^"]+"/g)].map(([fact]) =>
        fact.replace(/^"|"$/g, "").replace("\\\\n", "\\n"),
      );
      return [
        ...counts.flatMap(([pattern, actual]) => {
          const count = pattern.exec(said)?.[1];
          return count ? [check(pattern.source.replace(/[^a-z| ]/g, "").trim(), Number(count), actual)] : [];
        }),
        ...facts
          .filter((fact) => fact !== "soon")
          .map((fact) => check("fact", fact, all.includes(fact) ? fact : "not found")),
      ];
    });
}

/** Rows that were only saved. */
function listings(plan: Plan): number {
  return plan.rows.filter(({ fields }) => fields.history.every(({ stage }) => stage === "saved")).length;
}
