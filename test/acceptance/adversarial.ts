import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../../shared/import/csv.ts";
import { decode } from "../../shared/import/decode.ts";
import { dialectOf } from "../../shared/import/dialect.ts";
import { isObject } from "../../shared/import/format.ts";
import { type Lab, openLab, withTable } from "../bench/lab.ts";
import { checkTexts } from "./hostile-texts.ts";
import { type Check, equal } from "./score.ts";

const group = "adversarial";

/** Files made to break programs: texts, JSON, CSV, formulas. Nothing is lost, run, or answered by a fault of ours. */
export async function checkAdversarial(folder: string): Promise<Check[]> {
  const naughty: readonly string[] = JSON.parse(readFileSync(join(folder, "blns.json"), "utf8"));
  const formulas = readFileSync(join(folder, "csv-injection-payloads.txt"), "utf8").split("\n");
  return await withTable(async (table) => {
    const lab = (owner: string) => openLab({ table, owner });
    return [
      ...(await checkTexts("naughty strings", naughty, lab)),
      ...(await checkTexts("formulas", formulas, lab)),
      ...(await checkJsonBodies(join(folder, "json-test-suite"), lab("bodies"))),
      ...checkCsvFiles(join(folder, "csv-spectrum"), "csvs"),
      ...checkCsvFiles(join(folder, "csv-test-data"), "csv"),
    ];
  });
}

/** `n_` is no JSON and refused as that; `y_` is, and may be refused for what it says; `i_` may be taken for either. */
async function checkJsonBodies(folder: string, { answer }: Lab): Promise<Check[]> {
  const checks: Check[] = [];
  for (const file of readdirSync(folder)) {
    const body = readFileSync(join(folder, file));
    for (const path of ["applications", "batch", "imports?dryRun=true"]) {
      const response = await answer("POST", path, { "content-type": "application/json" }, body);
      const { code } = await response.json();
      const actual =
        response.status === 400 && code === "malformed_json" ? "malformed" : `read: ${response.status < 500}`;
      const expected =
        { n: "malformed", y: "read: true" }[file.charAt(0)] ?? (actual === "read: false" ? "told" : actual);
      checks.push({ group, what: `JSON ${file.charAt(0)}_ as bodies`, file: `${file} to ${path}`, expected, actual });
    }
  }
  return checks;
}

/** Rows against the JSON of a file, as lists or by the names of the first row. What has none must only be read to its end. */
function checkCsvFiles(folder: string, own: string): Check[] {
  const answers = new Set(readdirSync(join(folder, "json")));
  return readdirSync(join(folder, own)).map((file) => {
    const text = decode(readFileSync(join(folder, own, file)));
    const rows = readCsv(text, dialectOf(text)).map(({ cells }) => cells);
    const json = file.replace(/csv$/, "json");
    const expected = answers.has(json) ? rowsIn(join(folder, "json", json)) : rows;
    const actual = expected.every(isObject) ? named(rows) : rows;
    const wanted = expected.filter((row) => JSON.stringify(row) !== '[""]'); // a blank line is no row
    return equal({ group, what: "CSV edge cases", file }, JSON.stringify(wanted), JSON.stringify(actual));
  });
}

function rowsIn(path: string): readonly unknown[] {
  const json: unknown = JSON.parse(readFileSync(path, "utf8"));
  return Array.isArray(json) ? json : [json];
}

function named([header = [], ...rows]: readonly (readonly string[])[]) {
  return rows.map((cells) => Object.fromEntries(header.map((name, n) => [name, cells[n]])));
}
