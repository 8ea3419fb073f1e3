import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../../shared/import/csv.ts";
import { decode } from "../../../shared/import/decode.ts";
import { dialectOf } from "../../../shared/import/dialect.ts";

const comma = { delimiter: ",", quote: '"' };

function cellsOf(text: string, dialect = comma) {
  return readCsv(text, dialect).map(({ cells }) => cells);
}

test("text written as RFC 4180 says is read back as it was, whatever it holds", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[",;\r\n\t |']*$/),
    fc.constantFrom('"', '""', "\r\n", " leading", "=1+1", "\u0000", "👨‍👩‍👧", "\u202e", ""),
  );
  const table = fc.array(fc.array(hostile, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(",", ";", "\t", "|"),
      fc.constantFrom("\n", "\r\n", "\r"),
      (rows, delimiter, end) => {
        const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join(end);
        expect(cellsOf(text, { delimiter, quote: '"' })).toEqual(rows);
      },
    ),
  );
});

test("rows may end in CR, LF and both in one file", () => {
  expect(cellsOf("a,b\r\n1,2\n3,4\r5,6")).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", "4"],
    ["5", "6"],
  ]);
});

test("a row of several lines counts once, an empty row counts but is left out", () => {
  const rows = readCsv('a,b\r\n"one\ntwo",2\r\n\n3,4\n', comma);
  expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
    [1, "a"],
    [2, "one\ntwo"],
    [4, "3"],
  ]);
});

test("a quote inside a quoted cell is text, spaces around the quotes are not", () => {
  expect(cellsOf('"he said "hi" once", "b, c" ,d"e')).toEqual([['he said "hi" once', "b, c", 'd"e']]);
});

test("a quote that never closes is text and takes no other row with it", () => {
  expect(cellsOf('a,"open\n b,"2\n3,4')).toEqual([
    ["a", '"open'],
    [" b", '"2'],
    ["3", "4"],
  ]);
});

test("the last cell of a row may be empty, and the last line need not end", () => {
  expect(cellsOf("a,b,\n1,2,")).toEqual([
    ["a", "b", ""],
    ["1", "2", ""],
  ]);
});

test.for([
  ["comma", "a,b\n1;5,2\n", ","],
  ["semicolon among decimal commas", "a;b\n1,5;2,5\n", ";"],
  ["tab", "a, x\tb\n1\t2\n", "\t"],
  ["bar", "a|b\n1|2\n", "|"],
  ["a semicolon in quotes of a file of two rows", 'Firma;Stelle\n"Atelier; West";x', ";"],
  ["as the file says", "sep=;\na,b;c\n", ";"],
])("the delimiter is found: %s", ([, text, delimiter]) => {
  expect(dialectOf(text ?? "").delimiter).toBe(delimiter);
});

test("bars around cells are quotes", () => {
  const text = "|a|,|b|\n|x, y|,|2|\n";
  expect(cellsOf(text, dialectOf(text))).toEqual([
    ["a", "b"],
    ["x, y", "2"],
  ]);
});

test.for([
  ["UTF-8 with a byte order mark", [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
  ["UTF-16 of Windows", [0xff, 0xfe, 0xe9, 0x00]],
  ["UTF-16, big end first", [0xfe, 0xff, 0x00, 0xe9]],
  ["Windows-1252", [0xe9]],
] as const)("bytes are read as text: %s", ([, bytes]) => {
  expect(decode(new Uint8Array(bytes))).toBe("é");
});
