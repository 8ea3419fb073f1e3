import { linkOf } from "../contact-record.ts";
import { planContacts } from "../contacts.ts";
import { hasColumns } from "../file.ts";
import type { TextFormat } from "../format.ts";
import { recordId } from "../identity.ts";
import { cut } from "../plain.ts";
import type { PlannedRecord } from "../plan.ts";
import type { RowReader } from "../row-reader.ts";
import { type Columns, sheetOf, whyNothing } from "../sheet.ts";
import { uniqueRecords } from "../unique.ts";
import { vocabularyOf } from "../vocabulary.ts";

/** Hired's contacts: "Link" is a path within the program. */
export const hiredContacts: TextFormat = {
  name: "hired-contacts",
  label: "Hired contacts",
  recognises: (file) => hasColumns(file, ["name", "relationship", "next ping", "last touch"]),
  plan: (file, today) =>
    planContacts(
      { ...file, choices: { ...file.choices, mapping: { Link: "ignore", ...file.choices.mapping } } },
      today,
    ),
};

const fields = ["name", "url", "tags", "notes", "note", "ignore"] as const;
type Field = (typeof fields)[number];

const columns: Columns<Field> = {
  fields,
  vocabulary: vocabularyOf<Field>({
    name: "name",
    url: "website",
    tags: "tags",
    notes: "notes",
    ignore: "link, applications, open applications, last applied",
  }),
  shared: new Set(["note", "ignore"]),
  dated: new Set(),
};

/** Hired's companies; what it counts of them is counted here as well. */
export const hiredCompanies: TextFormat = {
  name: "hired-companies",
  label: "Hired companies",
  recognises: (file) => hasColumns(file, ["name", "website", "open applications", "last applied"]),
  plan(file, today) {
    const sheet = sheetOf(file, columns, today);
    const { table, mapping, assumptions } = sheet;
    const why = whyNothing(sheet, "");
    const { rows, repeats } = uniqueRecords(sheet.rows.flatMap((row) => companyOf(row) ?? []));
    const problems = [
      ...table.problems,
      ...sheet.rows.flatMap((row) => row.problems),
      ...repeats,
      ...(why ? [why] : []),
    ];
    const head = { format: "companies", headerRow: table.headerRow, mapping, unknownStatuses: [] };
    return { ...head, rows: why ? [] : rows, problems: problems.sort((a, b) => a.row - b.row), assumptions };
  },
};

function companyOf(row: RowReader<Field>): PlannedRecord | undefined {
  const name = row.short("name");
  if (!name) {
    row.report("no_name", "This row names no company, so it is held back.", row.cell("url"));
    return undefined;
  }
  const url = row.cell("url");
  const careersUrl = url && linkOf(url.text);
  if (url && !careersUrl) row.keep(url);
  for (const cell of row.cells("note")) row.keep(cell);
  const notes = [row.cell("notes")?.text, ...row.kept].filter(Boolean).join("\n");
  const tags = (row.cell("tags")?.text ?? "").split(/[,;|]/).map((tag) => cut(tag.trim(), 200));
  const given = tags.filter((tag) => tag !== "").slice(0, 100);
  return {
    row: row.row,
    kind: "company",
    id: recordId("company", [name]),
    fields: {
      name,
      ...(careersUrl && { careersUrl }),
      ...(given.length > 0 && { tags: given }),
      ...(notes && { notes: cut(notes, 20_000) }),
    },
  };
}
