import * as fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf, headerOf } from "../../../shared/export/columns.ts";
import { rowWriter } from "../../../shared/export/record-table.ts";
import { planOf } from "../../../shared/import/formats.ts";
import { kindNamed, kinds } from "../../../shared/kinds.ts";
import { hostileTexts } from "../../support/hostile-text.ts";
import { fullSample, idFor, minimalSample } from "../../support/samples.ts";

const today = "2026-11-22";
const dates = { createdAt: "2026-10-01T08:00:00.000Z", updatedAt: "2026-10-02T09:30:00.000Z" };

/** A table of one record, as it is read again. */
function reread(name: string, fields: object, change = (text: string) => text) {
  const kind = kindNamed(name) ?? expect.fail(name);
  const line = rowWriter(kind)({ id: idFor(kind), ...dates, ...fields });
  return planOf({ text: change(`${headerOf(kind).join()}\r\n${line}`), choices: {} }, today);
}

test.each(kinds.map(({ name }) => name))("the table of a kind comes back as it was: %s", (name) => {
  const kind = kindNamed(name) ?? expect.fail(name);
  for (const fields of [fullSample(kind), minimalSample(kind)]) {
    const plan = reread(name, fields);
    expect(plan).toMatchObject({ format: "readyline", problems: [] });
    expect(plan?.rows).toEqual([{ row: 2, kind: name, id: idFor(kind), fields, dates }]);
  }
});

test("lists of any texts come back entry by entry", () => {
  const entry = fc.oneof(fc.constantFrom(...hostileTexts, "[]", ";", "\\", " ; ", "\\;"), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (tags) => {
      expect(reread("company", { name: "x", tags })?.rows[0]?.fields).toEqual({ name: "x", tags });
    }),
  );
});

test("columns have names that stay: members of objects are dotted, lists of objects are one column", () => {
  const application = kindNamed("application") ?? expect.fail();
  const names = columnsOf(application).map(({ name }) => name);
  expect(names.slice(0, 6)).toEqual(["company", "role", "stage", "outcome", "history", "rank"]);
  expect(names.filter((name) => name.startsWith("salary"))).toEqual([
    ...["salary.min", "salary.max", "salary.currency", "salary.per", "salary.text"],
  ]);
  for (const kind of kinds) expect(new Set(headerOf(kind)).size).toBe(headerOf(kind).length);
});

test("a table that a spreadsheet saved again is read: other delimiter, capitals, columns left out", () => {
  const semicolons = (text: string) => text.replaceAll(",", ";");
  const fields = { company: "Acme", role: "Dev", archived: true, salary: { min: 5 } };
  expect(reread("application", fields, semicolons)?.rows[0]?.fields).toEqual(fields);
  expect(reread("application", fields, (text) => text.replace("true", "TRUE"))?.rows[0]?.fields).toEqual(fields);
  const id = idFor(kindNamed("story") ?? expect.fail());
  const text = `createdAt,title,updatedAt,id\n${dates.createdAt},It ran,${dates.updatedAt},${id}\n`;
  expect(planOf({ text, choices: {} }, today)?.rows).toMatchObject([
    { kind: "story", id, fields: { title: "It ran" } },
  ]);
});

test("a row that is none of the table's is a problem with its number, and the others are read", () => {
  const good = idFor(kindNamed("story") ?? expect.fail());
  const rows = ["id,title,createdAt,updatedAt"];
  const at = `${dates.createdAt},${dates.updatedAt}`;
  rows.push(`${good},One,${at}`, `nonsense,Two,${at}`, `${good},Three,soon,later`, `${good},One,${at}`);
  const plan = planOf({ text: rows.join("\r\n"), choices: {} }, today);
  expect(plan?.rows.map(({ row }) => row)).toEqual([2]);
  expect(plan?.problems.map(({ row, kind }) => [row, kind])).toEqual([
    [3, "not_a_record"],
    [4, "not_a_record"],
    [5, "repeated"],
  ]);
});

test("somebody else's table with the same column names is none of ours", () => {
  const text = "id,company,role,createdAt,updatedAt\n1,Acme,Developer,2026-01-01,2026-01-02\n";
  expect(planOf({ text, choices: {} }, today)?.format).toBe("applications");
});
