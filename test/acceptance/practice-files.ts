import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzip } from "../../functions/imports/unzip.ts";
import { checkPlan } from "../../shared/import/check-plan.ts";
import { decode } from "../../shared/import/decode.ts";
import { planOf, type Source } from "../../shared/import/formats.ts";
import type { AnyPlan } from "../../shared/import/plan.ts";
import { rowsOfTable } from "../../shared/import/sqlite.ts";
import type { Check } from "./score.ts";

const today = "2026-11-22";

/** Logs, lists of problems and decks, against what a plain look at their lines counts. */
export function checkPractice(folder: string): Check[] {
  return ["practice", "curricula"]
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => readdirSync(path).map((file) => [join(path, file), file] as const))
    .filter(([, file]) => /\.(csv|tsv|apkg|json)$/.test(file))
    .flatMap(([path, file]) => checkFile(path, file));
}

function checkFile(path: string, file: string): Check[] {
  const bytes = readFileSync(path);
  const found = planOf(sourceOf(bytes, file), today);
  const plan = found && checkPlan(found, today);
  const check = (what: string, expected: unknown, actual: unknown): Check => ({
    group: "practice",
    what,
    file,
    expected,
    actual,
  });
  const problems = plan?.rows.filter(({ kind }) => kind === "practice") ?? [];
  const facts = factsOf(bytes, file);
  const all = JSON.stringify(plan?.rows.map(({ fields }) => fields) ?? []).toLowerCase();
  return [
    check("recognised", true, problems.length > 0),
    check("entries told of", facts.entries, toldOf(plan)),
    check("all can be stored", 0, plan?.problems.filter(({ kind }) => kind === "not_a_record").length),
    check("difficulties", facts.difficulties, problems.filter(({ fields }) => fields.difficulty).length),
    check("attempts", facts.attempts, plan?.rows.filter(({ kind }) => kind === "attempt").length),
    check("addresses", facts.addresses.length, facts.addresses.filter((url) => all.includes(url)).length),
  ];
}

function sourceOf(bytes: Buffer, file: string): Source {
  if (file.endsWith(".apkg")) return { members: unzip(bytes) };
  if (file.endsWith(".json")) return { json: JSON.parse(decode(bytes)) };
  return { text: decode(bytes), choices: {} };
}

/** Rows that became a record or a problem; a problem that stands in several rows was told of once for each. */
function toldOf(plan: AnyPlan | undefined): number {
  return new Set([...(plan?.rows ?? []), ...(plan?.problems ?? [])].map(({ row }) => row)).size;
}

function factsOf(bytes: Buffer, file: string) {
  if (file.endsWith(".apkg")) {
    const deck = unzip(bytes).find(({ name }) => name.includes("anki2"));
    return { entries: deck ? rowsOfTable(deck.bytes, "notes").length : 0, difficulties: 0, attempts: 0, addresses: [] };
  }
  const text = decode(bytes);
  const lines = text.split(/\r\n|\n|\r/).filter((line) => /\p{L}{2}/u.test(line));
  const isJson = file.endsWith(".json");
  const named = lines
    .slice(1)
    .filter((line) => (isJson ? /"difficulty"/ : /(^|[,;\t]) ?"?(easy|medium|hard)"?([,;\t]|$)/i).test(line));
  return {
    entries: isJson ? JSON.parse(text).length : lines.length - 1,
    difficulties: named.length,
    attempts: lines.filter(
      (line) =>
        /\b(\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4})\b/.test(line) && !/not (started|attempted)|to ?do\b/i.test(line),
    ).length,
    addresses: [...new Set(text.match(/https?:\/\/[^\s",;]+/g) ?? [])].map((url) => url.toLowerCase()),
  };
}
