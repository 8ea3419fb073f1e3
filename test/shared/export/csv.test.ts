import * as fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine, unguarded } from "../../../shared/export/csv.ts";
import { readCsv } from "../../../shared/import/csv.ts";
import { hostileTexts } from "../../support/hostile-text.ts";

const read = (line: string) =>
  readCsv(line, { delimiter: ",", quote: '"' }).map(({ cells }) => cells.map((cell) => unguarded(cell)));

const hostile = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom("'", '"', "=", "+", "-", "@", ",", ";", " ", "\t", "\r", "\n", "\u200b", "x"), {
      maxLength: 12,
    })
    .map((pieces) => pieces.join("")),
);

test("any cells come back to the letter", () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 2, maxLength: 5 }), (cells) => {
      expect(read(csvLine(cells))).toEqual([cells]);
    }),
    { numRuns: 2_000 },
  );
});

test("no cell begins with what a spreadsheet runs, whatever stands before it", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [[cell = ""] = []] = readCsv(csvLine([text, "end"]), { delimiter: ",", quote: '"' }).map(
        ({ cells }) => cells,
      );
      expect(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠\t\r\n]/u.test(cell)).toBe(false);
    }),
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ["'=1+1", "''=1+1"],
  ["-", "'-"],
  [" @SUM(A1)", "' @SUM(A1)"],
  ["'tis", "'tis"],
  ["a=1", "a=1"],
  ["plain", "plain"],
  ['say "so"', '"say ""so"""'],
  ["a, b", '"a, b"'],
  ["two\r\nlines", '"two\r\nlines"'],
])("%j is written as %j", (text, cell) => {
  expect(csvLine([text, "end"])).toBe(`${cell},end\r\n`);
});
