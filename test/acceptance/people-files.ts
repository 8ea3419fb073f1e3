import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../../shared/import/csv.ts";
import { decode } from "../../shared/import/decode.ts";
import { dialectOf } from "../../shared/import/dialect.ts";
import { planOf } from "../../shared/import/formats.ts";
import { plainWords } from "../../shared/import/plain.ts";
import type { AnyPlan } from "../../shared/import/plan.ts";
import { readTable } from "../../shared/import/table.ts";
import type { Check } from "./score.ts";

type Dates = { readonly parsed: number; readonly min: string; readonly max: string };
type Expectation = {
  readonly headerRecordIndex: number | null;
  readonly header?: readonly string[];
  readonly records?: number;
  readonly recordsWithoutAnyName?: number;
  readonly recordsWithEmail?: number;
  readonly uniqueJobUrls?: number;
  readonly connectedOn?: Dates;
  readonly applicationDate?: Dates;
  readonly savedDate?: Dates;
};

const group = "people";
const today = "2026-11-22";

/** LinkedIn's lists and Google's contacts against what an independent reader counted in them. */
export function checkPeopleFiles(folder: string): Check[] {
  const path = join(folder, "csv", "linkedin-and-contacts.expected.json");
  const files: Record<string, Expectation> = JSON.parse(readFileSync(path, "utf8"));
  return Object.entries(files)
    .filter(([file]) => existsSync(join(folder, file)))
    .flatMap(([file, expectation]) => checkFile(decode(readFileSync(join(folder, file))), file, expectation));
}

function checkFile(text: string, file: string, expected: Expectation): Check[] {
  const plan = planOf({ text, choices: {} }, today);
  const check = (what: string, expected: unknown, actual: unknown): Check => ({ group, what, file, expected, actual });
  if (expected.headerRecordIndex === null) return headerless(text, check);
  const rows = readCsv(text, dialectOf(text));
  const at = expected.headerRecordIndex + 1;
  const header = rows.find(({ row }) => row === at) ?? { row: at, cells: [] };
  const named = [expected.connectedOn, expected.applicationDate, expected.savedDate].find((dates) => dates);
  const days = plan ? daysOf(plan) : [];
  const told = plan ? new Set([...plan.rows, ...plan.problems].map(({ row }) => row)) : new Set();
  const isList = plan !== undefined && plan.rows.length > 0;
  return [
    ...(expected.header && !expected.header.at(-1)?.startsWith("...")
      ? [check("header", expected.header.join(), header.cells.join())]
      : []),
    ...(isList ? [check("header row", header.row, plan.headerRow)] : []),
    check("records told of", expected.records, isList ? told.size : rows.filter(({ row }) => row > header.row).length),
    ...(expected.recordsWithoutAnyName === undefined
      ? []
      : [check("without a name", expected.recordsWithoutAnyName, namelessOf(plan))]),
    ...(expected.recordsWithEmail === undefined
      ? []
      : [check("with an e-mail", expected.recordsWithEmail, plan?.rows.filter(({ fields }) => fields.emails).length)]),
    ...(named
      ? [
          check("dates read", named.parsed, days.length),
          check("first day", named.min, days[0]),
          check("last day", named.max, days.at(-1)),
        ]
      : []),
    ...(expected.uniqueJobUrls === undefined
      ? []
      : [check("postings", expected.uniqueJobUrls, new Set(plan?.rows.map(({ fields }) => fields.postingUrl)).size)]),
  ];
}

/** A list without a header is for the person to map: then each of its rows with a name is a contact. */
function headerless(text: string, check: (what: string, expected: unknown, actual: unknown) => Check): Check[] {
  const asIs = planOf({ text, choices: {}, kind: "contact" }, today);
  const table = readTable(text, { headerRow: 0 });
  const mapping = { "Column 1": "firstName", "Column 2": "lastName", "Column 4": "company" };
  const mapped = planOf({ text, choices: { mapping, headerRow: 0 }, kind: "contact" }, today);
  const told = new Set([...(mapped?.rows ?? []), ...(mapped?.problems ?? [])].map(({ row }) => row));
  return [
    check("asks what columns are", "not_importable", asIs?.problems.at(-1)?.kind),
    check("records told of", table.rows.length, told.size),
  ];
}

function namelessOf(plan: AnyPlan | undefined): number {
  return plan?.problems.filter(({ kind }) => kind === "no_name").length ?? 0;
}

/** The days on which people were connected with, or jobs saved or applied for, held-back rows included. */
function daysOf({ rows, problems }: AnyPlan): string[] {
  const days = rows.flatMap(({ fields }) => {
    const history = Array.isArray(fields.history) ? fields.history : [];
    const noted = [...String(fields.notes ?? "").matchAll(/^(.*): (\d{4}-\d\d-\d\d)$/gm)];
    const connected = noted
      .filter(([, name = ""]) => /connected on/.test(plainWords(name)))
      .map(([, , day = ""]) => day);
    return history.length > 0 ? [String(history[0].on)] : connected;
  });
  const held = problems.filter(({ kind }) => kind === "no_name" || kind === "repeated");
  return [...days, ...held.flatMap(({ text = "" }) => /\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? [])].sort();
}
