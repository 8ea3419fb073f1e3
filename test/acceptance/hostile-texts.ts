import { readCsv } from "../../shared/import/csv.ts";
import type { Lab } from "../bench/lab.ts";
import { type Check, equal } from "./score.ts";

const group = "adversarial";
const runs = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r]/u;

/** Texts as a person would write them: kept as written, and the same once exported, imported elsewhere and exported again. */
export async function checkTexts(
  file: string,
  texts: readonly string[],
  lab: (owner: string) => Lab,
): Promise<Check[]> {
  const same = (what: string, expected: string, actual: string) => equal({ group, what, file }, expected, actual);
  const [here, there, elsewhere] = ["here", "there", "elsewhere"].map((name) => lab(`${file} ${name}`));
  if (!here || !there || !elsewhere) return [];
  const checks: Check[] = [];
  for (const text of texts) {
    const fields = {
      name: /\S/.test(text) && text.length <= 200 ? text : "x",
      notes: text,
      tags: ["a", fieldOf(text)],
    };
    const { id } = JSON.parse(await here.call("POST", "companies", fields));
    const kept = JSON.parse(await here.call("GET", `companies/${id}`));
    checks.push(same(`${file} kept`, JSON.stringify(fields), JSON.stringify(only(kept, Object.keys(fields)))));
  }
  const json = await here.call("GET", "export");
  await there.send("imports", "application/json", json);
  checks.push(same(`${file} as JSON`, undated(json), undated(await there.call("GET", "export"))));
  const csv = await here.call("GET", "export/companies.csv");
  await elsewhere.send("imports", "text/csv", csv);
  checks.push(same(`${file} as CSV`, csv, await elsewhere.call("GET", "export/companies.csv")));
  checks.push(same(`${file} after CSV`, undated(json), undated(await elsewhere.call("GET", "export"))));
  const cells = readCsv(csv.replace("\ufeff", ""), { delimiter: ",", quote: '"' }).flatMap((row) => row.cells);
  checks.push(same(`${file} that run`, "", cells.filter((cell) => runs.test(cell)).join()));
  return checks;
}

const fieldOf = (text: string) => (/\S/.test(text) ? text.slice(0, 100).toWellFormed() : "x");

function only(record: Readonly<Record<string, unknown>>, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}

/** Without its date, and without empty texts, which a table cannot tell from nothing. */
const undated = (text: string) => text.replace(/"exportedAt":"[^"]*"/, "").replaceAll(',"notes":""', "");
