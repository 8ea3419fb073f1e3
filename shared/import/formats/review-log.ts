import type { Attempt } from "../../attempt.ts";
import { hasColumns } from "../file.ts";
import type { TextFormat } from "../format.ts";
import { recordId } from "../identity.ts";
import { cut } from "../plain.ts";
import type { PlannedRecord } from "../plan.ts";
import type { RowReader } from "../row-reader.ts";
import { type Columns, sheetOf, whyNothing } from "../sheet.ts";
import { uniqueRecords } from "../unique.ts";
import { vocabularyOf } from "../vocabulary.ts";

const fields = ["card", "at", "rating", "note"] as const;
type Field = (typeof fields)[number];

const columns: Columns<Field> = {
  fields,
  vocabulary: vocabularyOf<Field>({ card: "card id", at: "review time", rating: "review rating" }),
  shared: new Set(["note"]),
  dated: new Set(),
};

const ratings: readonly Attempt["rating"][] = [undefined, "again", "hard", "good", "easy"];

/** A log of reviews as schedulers of the FSRS family write it; its cards are known by number only. */
export const reviewLog: TextFormat = {
  name: "fsrs-review-log",
  label: "FSRS review log",
  recognises: (file) => hasColumns(file, ["card id", "review time", "review rating"]),
  plan(file, today) {
    const sheet = sheetOf(file, columns, today);
    const { table, mapping } = sheet;
    const why = whyNothing(sheet, "");
    const { rows } = uniqueRecords(sheet.rows.flatMap(reviewOf));
    const problems = [...table.problems, ...sheet.rows.flatMap((row) => row.problems), ...(why ? [why] : [])];
    const assumptions = ["The log names cards by number only: give the problems their names afterwards."];
    const head = { format: "fsrs-review-log", headerRow: table.headerRow, mapping, unknownStatuses: [] };
    return { ...head, rows: why ? [] : rows, problems, assumptions: why ? [] : assumptions };
  },
};

function reviewOf(row: RowReader<Field>): PlannedRecord[] {
  const number = row.cell("card")?.text;
  const at = momentOf(row.cell("at")?.text ?? "");
  const rating = ratings[Number(row.cell("rating")?.text)];
  if (!number || !at || !rating) {
    row.report(
      "not_a_record",
      "This row is no review: it needs a card, a time and a rating of 1 to 4.",
      row.cell("at"),
    );
    return [];
  }
  const id = recordId("practice", ["card", number]);
  const attempt = recordId("attempt", [id, at], Date.parse(at));
  return [
    { row: row.row, kind: "practice", id, fields: { title: cut(`Card ${number}`, 200), category: "other" } },
    { row: row.row, kind: "attempt", id: attempt, fields: { practiceId: id, at, mode: "solo", rating } },
  ];
}

/** Milliseconds or seconds since 1970, or a written moment. */
function momentOf(text: string): string | undefined {
  const number = /^\d{9,13}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const time = Number.isNaN(number) ? Date.parse(text) : number < 1e11 ? number * 1000 : number;
  return Number.isNaN(time) || time < 0 || time > 4e12 ? undefined : new Date(time).toISOString();
}
