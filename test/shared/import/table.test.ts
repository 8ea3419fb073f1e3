import { expect, test } from "vitest";
import { planApplications } from "../../../shared/import/applications.ts";
import { readTable } from "../../../shared/import/table.ts";

test("what stands above the header is passed over", () => {
  const table = readTable('Notes:\n"When exporting, some are left out."\n\nCompany,Role,Status\nAcme,Dev,Applied\n');
  expect(table).toMatchObject({ headerRow: 4, preamble: 2, columns: ["Company", "Role", "Status"] });
  expect(table.rows).toEqual([{ row: 5, cells: ["Acme", "Dev", "Applied"], extra: [] }]);
});

test("a file without a header keeps its first row", () => {
  const table = readTable("Acme,Dev,2026-01-02,Remote,Applied\nBeta,Dev,2026-01-03,Remote,Applied\n");
  expect(table).toMatchObject({ headerRow: 0, columns: ["Column 1", "Column 2", "Column 3", "Column 4", "Column 5"] });
  expect(table.rows).toHaveLength(2);
});

test("comments are no header, however many commas they have", () => {
  expect(readTable("# Company, Role, Status\nx,y,z\n")).toMatchObject({ headerRow: 0, rows: [{ row: 2 }] });
});

test("a repeated header, a comment and the marks of a merge hold no record and are named", () => {
  const table = readTable(
    "Company,Role\nAcme,Dev\n<<<<<<< HEAD\nBeta,Dev\n=======\n>>>>>>> other\ncompany,ROLE\n# old ones\n",
  );
  expect(table.rows.map(({ row }) => row)).toEqual([2, 4]);
  expect(table.problems.map(({ row, kind }) => [row, kind])).toEqual([3, 5, 6, 7, 8].map((row) => [row, "not_a_row"]));
});

test("a short row stays short, a long one keeps what is too much", () => {
  const { rows } = readTable("Company,Role,Status\nAcme\nBeta,Dev,Applied,more\nGamma,Dev,Applied,,\n");
  expect(rows.map(({ cells, extra }) => [cells, extra])).toEqual([
    [["Acme"], []],
    [["Beta", "Dev", "Applied"], ["more"]],
    [["Gamma", "Dev", "Applied"], []],
  ]);
});

test("a date that fell apart at its comma is put together", () => {
  const { rows } = readTable("Company,Date Applied,Status\nAcme,Jan 1, 2024,Applied\n");
  expect(rows[0]).toMatchObject({ cells: ["Acme", "Jan 1, 2024", "Applied"], extra: [] });
});

test("columns without a name, or with the same, can be told apart", () => {
  expect(readTable(",Company,Role,Notes,Notes\n").columns).toEqual([
    "Column 1",
    "Company",
    "Role",
    "Notes",
    "Notes (2)",
  ]);
});

test("cells lose what spreadsheets and programs put around their text", () => {
  const { rows } = readTable("Company,Role,Location,Notes\n\u202aAcme\u202c,'=Dev,\"['Remote', 'Berlin']\",👨‍👩‍👧\n");
  expect(rows[0]?.cells).toEqual(["Acme", "=Dev", "Remote, Berlin", "👨‍👩‍👧"]);
});

test.for([
  ["spaces in a cell", `Company,Role\nA${" ".repeat(3e5)}b,x\n`],
  ["spaces in a date", `Company,Date\nA,2026-01-02${" ".repeat(3e5)}x\n`],
  ["punctuation in a status", `Company,Status\nA,${"!".repeat(3e5)}a\n`],
  ["words in a status", `Company,Status\nA,"${"(,".repeat(3e5)}"\n`],
  ["digits in a salary", `Company,Salary\nA,${"1".repeat(3e5)}a\n`],
  ["cells", `Company,Role\nA${",x".repeat(3e5)}\n`],
  ["columns", `Company${",x".repeat(3e5)}\nA,x\n`],
  ["empty rows", `Company,Role\n${"\n".repeat(3e5)}A,x\n`],
  ["quotes that never close", `Company,Role\n${'a,"b\n'.repeat(2e4)}`],
] as const)("%s by the hundred thousand are read in one go", ([, text]) => {
  // A pattern that goes back and forth over them would take minutes.
  const { rows, problems } = planApplications(readTable(text), {}, "2026-11-22");
  expect(rows.length + problems.length).toBeGreaterThan(0);
});

test("headers that nobody knows are found by the names the person maps, or by their row", () => {
  const text = "Old list\nClient,What\nAcme,Dev\n";
  expect(readTable(text, { mapping: { Client: "company" } })).toMatchObject({ headerRow: 2, rows: [{ row: 3 }] });
  expect(readTable(text, { headerRow: 2 }).columns).toEqual(["Client", "What"]);
  expect(readTable(text).headerRow).toBe(0);
});
