import * as z from "zod/mini";
import { instant } from "../../day.ts";
import { type Column, columnsOf, dates, headerOf, identity } from "../../export/columns.ts";
import { unguarded } from "../../export/csv.ts";
import { fieldsOf } from "../../export/record-table.ts";
import { isIdOf } from "../../id.ts";
import type { Kind } from "../../kind.ts";
import { kindOf, kinds } from "../../kinds.ts";
import { type CsvRow, readCsv } from "../csv.ts";
import type { TextFormat } from "../format.ts";
import type { AnyPlan, PlannedRecord, RowProblem } from "../plan.ts";
import { uniqueRecords } from "../unique.ts";
import { ownExport } from "./own-export.ts";

/**
 * The table of a kind as this product exports it: each record under its own id, with its dates. The cells are taken to
 * the letter, as no other table's are. Columns may have been left out or put in another order since.
 */
export const ownCsv: TextFormat = {
  name: ownExport.name,
  label: "Readyline table",
  recognises: ({ text }) => openingOf(text) !== undefined,
  plan: ({ text }) => planOwnCsv(text),
};

type Opening = { readonly kind: Kind; readonly delimiter: string; readonly header: readonly string[] };

/** By the names of its columns, and by the id of its first record, which says what they all are. */
function openingOf(text: string): Opening | undefined {
  for (const delimiter of [",", ";", "\t"]) {
    const [first, second] = readCsv(text, { delimiter, quote: '"' }, 2);
    const header = first?.cells ?? [];
    if (![identity, ...dates].every((name) => header.includes(name))) continue;
    const id = second?.cells[header.indexOf(identity)] ?? "";
    const kind = second ? kindOf(id) : kinds.find((one) => headerOf(one).join() === header.join());
    if (kind && (!second || isIdOf(kind.name, id))) return { kind, delimiter, header };
  }
  return undefined;
}

const times = z.object({ createdAt: instant, updatedAt: instant });

function planOwnCsv(text: string): AnyPlan {
  const opening = openingOf(text);
  const problems: RowProblem[] = [];
  const [, ...table] = opening ? readCsv(text, { delimiter: opening.delimiter, quote: '"' }) : [];
  const columns = opening ? columnsOf(opening.kind) : [];
  const read = table.flatMap((row): PlannedRecord[] => {
    const record = opening ? recordOf(row, columns, opening) : "is of no kind that is known here";
    if (typeof record !== "string") return [record];
    problems.push({ row: row.row, kind: "not_a_record", message: `This row ${record}.` });
    return [];
  });
  const { rows, repeats } = uniqueRecords(read);
  const label = opening && `Readyline table of ${opening.kind.path.replaceAll("-", " ")}`;
  const sorted = [...problems, ...repeats].sort((a, b) => a.row - b.row);
  return { ...empty, label, rows, problems: sorted };
}

const empty = { format: ownExport.name, headerRow: 1, mapping: {}, unknownStatuses: [], assumptions: [] };

/** The record of a row, or what is wrong with it. */
function recordOf({ row, cells }: CsvRow, columns: readonly Column[], { kind, header }: Opening) {
  if (cells.length > header.length) return "has more cells than there are columns";
  const byName = new Map(header.map((name, n) => [name, unguarded(cells[n] ?? "")]));
  const id = byName.get(identity) ?? "";
  if (!isIdOf(kind.name, id)) return `has no id of ${kind.path}`;
  const read = times.safeParse(Object.fromEntries(dates.map((name) => [name, byName.get(name)])));
  if (!read.success) return "has no dates that could be read";
  return { row, kind: kind.name, id, fields: fieldsOf(columns, byName), dates: read.data };
}
