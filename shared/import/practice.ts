import type { Day } from "../day.ts";
import type { Practice } from "../practice.ts";
import { ratings } from "../rating.ts";
import { type Review, restored } from "../review.ts";
import { attemptOf, recordOf } from "./attempts.ts";
import { linkOf } from "./contact-record.ts";
import { isDone } from "./done.ts";
import type { TextFile } from "./file.ts";
import { recordId } from "./identity.ts";
import { cut, isNothing, oneLine, plainWords } from "./plain.ts";
import type { AnyPlan, PlannedRecord } from "./plan.ts";
import { type PracticeField, practiceColumns } from "./practice-columns.ts";
import type { RowReader } from "./row-reader.ts";
import { sheetOf, whyNothing } from "./sheet.ts";
import { added } from "./unique.ts";

/**
 * What an import of a practice log or a list of problems would write: each problem once, and an attempt for every row
 * that says when one was made.
 */
export function planPractice(file: TextFile, today: Day): AnyPlan {
  const sheet = sheetOf(file, practiceColumns, today);
  const { table, mapping, assumptions } = sheet;
  const head = { format: "practice", headerRow: table.headerRow, mapping, unknownStatuses: [] };
  const hasTitles = Object.values(mapping).includes("title");
  const why = whyNothing(sheet, hasTitles ? "" : "Say which column names the problem.");
  if (why) return { ...head, rows: [], problems: [...table.problems, why], assumptions: [] };

  const problems = new Map<string, PlannedRecord>();
  const attempts = new Map<string, PlannedRecord>();
  let undated = 0;
  for (const row of sheet.rows) {
    const told = attemptOf(row, today);
    const planned = problemOf(row);
    if (!planned) continue;
    const same = problems.get(planned.id);
    const attempt = told.attempt && recordOf(told.attempt, planned);
    if (attempt) attempts.set(attempt.id, attempt);
    undated += told.isUndated ? 1 : 0;
    problems.set(
      planned.id,
      same ? { ...same, fields: { ...same.fields, ...added(planned.fields, same.fields) } } : planned,
    );
  }
  const made = Map.groupBy(attempts.values(), ({ fields }) => String(fields.practiceId));
  const found = sheet.rows.flatMap((row) => row.problems);
  return {
    ...head,
    rows: [...problems.values().map((planned) => scheduled(planned, made.get(planned.id))), ...attempts.values()].sort(
      (a, b) => a.row - b.row || (a.kind === "practice" ? -1 : 1),
    ),
    problems: [...table.problems, ...found].sort((a, b) => a.row - b.row),
    assumptions: [
      ...assumptions,
      ...(undated > 0
        ? [`${undated} solved without a day: they get the tag "solved", and no attempt, as that would need its day.`]
        : []),
    ],
  };
}

/** With the state of repetition that its attempts come to; a day of review that the file names stays. */
function scheduled(planned: PlannedRecord, attempts: readonly PlannedRecord[] = []): PlannedRecord {
  const log = attempts.flatMap(({ fields: { at, rating } }): Review[] => {
    const known = ratings.find((one) => one === rating);
    return known ? [{ at: String(at), rating: known }] : [];
  });
  if (log.length === 0) return planned;
  const { card, dueOn } = restored({}, log, { timeZone: "UTC" });
  return { ...planned, fields: { ...(card && { card }), ...(dueOn && { dueOn }), ...planned.fields } };
}

function problemOf(row: RowReader<PracticeField>): PlannedRecord | undefined {
  const written = row.short("title")?.trim();
  const url = row.cell("url");
  const link = url && linkOf(url.text);
  if (!written) {
    row.report("no_name", "This row names no problem, so it is held back.", url ?? row.cell("notes"));
    return undefined;
  }
  const title = written.replace(/^\d{1,4}\. (?=\S)/, "");
  const number = row.cell("number")?.text ?? /^(\d{1,4})\. /.exec(written)?.[1];
  const difficulty = difficultyOf(row.cell("difficulty")?.text ?? "");
  const category = categoryOf(row.cell("category")?.text ?? "");
  if (!difficulty) row.keep(row.cell("difficulty"));
  if (!category) row.keep(row.cell("category"));
  if (url && !link) row.keep(url);
  const pattern = row.short("pattern");
  const list = row.short("list");
  const dueOn = row.day("dueOn");
  const prompt = row.cell("prompt")?.text;
  const answer = row.cell("answer")?.text;
  for (const cell of row.cells("note")) row.keep(cell);
  if (number) row.keep({ ...cellNamed("Number"), text: number });
  const tags = row
    .cells("tags")
    .flatMap(({ text }) => text.split(/[,;|\n]/))
    .map((tag) => tag.trim());
  const status = row.cell("status");
  const isSolved = status !== undefined && isDone(status.text) && !row.cell("on") && !row.cell("reviewedOn");
  const named = [...tags.filter((tag) => !isNothing(tag)), ...(isSolved ? ["solved"] : [])];
  const notes = [row.cell("notes")?.text, ...row.kept].filter(Boolean).join("\n");
  const fields = {
    title: cut(title, 200),
    category: category ?? ("coding" as const),
    ...(link && { url: link }),
    ...(difficulty && { difficulty }),
    ...(pattern && { pattern }),
    ...(list && { list }),
    ...(dueOn && { dueOn }),
    ...(prompt && { prompt: cut(prompt, 20_000) }),
    ...(answer && { answer: cut(answer, 20_000) }),
    ...(named.length > 0 && { tags: [...new Set(named)].slice(0, 100).map((tag) => cut(tag, 200)) }),
    ...(notes && { notes: cut(notes, 20_000) }),
  };
  return { row: row.row, kind: "practice", id: recordId("practice", [plainWords(oneLine(title))]), fields };
}

const cellNamed = (name: string) => ({ name, field: "number" as const, dayFirst: false, best: 0 });

function difficultyOf(text: string): Practice["difficulty"] {
  const word = text.trim().toLowerCase();
  if (/^(easy|simple|facile|leicht|facil|fácil|简单|e|1)$/.test(word)) return "easy";
  if (/^(medium|med|moyen|mittel|medio|médio|中等|m|2)$/.test(word)) return "medium";
  return /^(hard|difficult|difficile|schwer|dificil|difícil|困难|h|3)$/.test(word) ? "hard" : undefined;
}

const categories: readonly (readonly [RegExp, NonNullable<Practice["category"]>])[] = [
  [/system ?design|architecture|scal/i, "system_design"],
  [/behaviou?r/i, "behavioural"],
  [/database|\bsql\b/i, "database"],
  [/\bapis?\b|api design/i, "api_design"],
  [/fundamental|theory|computer science|operating system|network/i, "fundamentals"],
  [/cod(e|ing)|algorithm|data structure|\bdsa\b/i, "coding"],
];

function categoryOf(text: string): Practice["category"] {
  return categories.find(([pattern]) => pattern.test(text))?.[1];
}
