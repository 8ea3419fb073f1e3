import type { Attempt } from "../attempt.ts";
import type { Day } from "../day.ts";
import { isAhead } from "../history.ts";
import { isDone } from "./done.ts";
import { recordId } from "./identity.ts";
import { cut, isNothing, readYesNo } from "./plain.ts";
import type { PlannedRecord } from "./plan.ts";
import type { PracticeField } from "./practice-columns.ts";
import type { Cell, RowReader } from "./row-reader.ts";

/** What a row tells of an attempt at its problem. */
type Told = {
  readonly attempt?: Omit<Attempt, "id" | "rev" | "createdAt" | "updatedAt" | "practiceId"> & { readonly on: Day };
  /** It says that one was made, and not when. */
  readonly isUndated: boolean;
};

/** The attempt that a row of a practice log tells of; what it says of none goes to the notes of the problem. */
export function attemptOf(row: RowReader<PracticeField>, today: Day): Told {
  const [status, spent, confidence] = [row.cell("status"), row.cell("minutes"), row.cell("confidence")];
  const solvedOn = pastDay(row, "on", today);
  const reviewedOn = pastDay(row, "reviewedOn", today);
  const on = solvedOn ?? reviewedOn;
  const wasMade = status === undefined || !isUntried(status.text);
  if (solvedOn && reviewedOn && solvedOn !== reviewedOn) row.keep(row.cell("reviewedOn"));
  if (!on || !wasMade) {
    const isUndated = wasMade && status !== undefined && isDone(status.text);
    if (on) row.keep(row.cell("on") ?? row.cell("reviewedOn"));
    for (const cell of [isUndated ? undefined : status, spent, confidence]) row.keep(cell);
    return { isUndated };
  }
  const minutes = minutesOf(spent);
  const rating = ratingOf(confidence, status?.text);
  if (minutes === undefined) row.keep(spent);
  const feedback = [status, confidence].flatMap((cell) => (cell ? [`${cell.name}: ${cell.text}`] : [])).join("\n");
  const attempt = {
    on,
    at: `${on}T12:00:00.000Z`,
    mode: "solo" as const,
    ...(rating && { rating }),
    ...(minutes !== undefined && { minutes }),
    ...(feedback && { feedback: cut(feedback, 20_000) }),
  };
  return { attempt, isUndated: false };
}

/** It is the same attempt when it was at the same problem on the same day and went the same way. */
export function recordOf({ on, ...told }: NonNullable<Told["attempt"]>, { row, id }: PlannedRecord): PlannedRecord {
  const parts = [id, on, String(told.minutes ?? ""), told.feedback ?? ""];
  const fields = { practiceId: id, ...told };
  return { row, kind: "attempt", id: recordId("attempt", parts, Date.parse(on)), fields };
}

function pastDay(row: RowReader<PracticeField>, field: "on" | "reviewedOn", today: Day): Day | undefined {
  const day = row.day(field);
  if (!day || !isAhead(day, today)) return day;
  row.report("ahead", `${day} is yet to come, so no attempt is made of it.`, row.cell(field));
  return undefined;
}

function isUntried(text: string): boolean {
  return (
    isNothing(text) ||
    readYesNo(text) === false ||
    /^(not (started|attempted|done)|unsolved|to ?do|open|planned|new|pending|backlog|skipped|unattempted)/i.test(
      text.trim(),
    )
  );
}

function minutesOf(cell: Cell<PracticeField> | undefined): number | undefined {
  if (!cell) return undefined;
  const [, hours, rest] = /^(\d{1,3}):(\d{2})(?::\d{2})?$/.exec(cell.text.trim()) ?? [];
  if (hours && rest)
    return inBounds(/\d:\d\d:\d\d/.test(cell.text) ? Number(hours) * 60 + Number(rest) : Number(hours));
  const long = /(\d+(?:[.,]\d+)?)\s*h(?:ou)?r?s?\s*(?:(\d+)\s*m)?/i.exec(cell.text);
  if (long) return inBounds(Number((long[1] ?? "").replace(",", ".")) * 60 + Number(long[2] ?? 0));
  const seconds = /(\d+)\s*s(ec|$)/i.exec(cell.text);
  const number = Number.parseFloat(cell.text.replace(",", "."));
  return Number.isNaN(number) ? undefined : inBounds(seconds && !/m/i.test(cell.text) ? number / 60 : number);
}

function inBounds(minutes: number): number | undefined {
  return minutes >= 0 && minutes <= 100_000 ? Math.round(minutes) : undefined;
}

/** Confidence as the scheduler's four grades; what was not solved is at best hard. */
function ratingOf(confidence: Cell<PracticeField> | undefined, status = ""): Attempt["rating"] {
  const isUnsolved = /attempt|fail|stuck|wrong|unsolved|gave up|with help|partial/i.test(status);
  const sure = confidence && sureness(confidence);
  if (sure === undefined) {
    if (isUnsolved) return /partial|with help/i.test(status) ? "hard" : "again";
    return isDone(status) ? "good" : undefined;
  }
  if (sure <= 0.25) return "again";
  if (sure <= 0.5 || isUnsolved) return "hard";
  return sure <= 0.85 ? "good" : "easy";
}

/** Of 5, 10 or 100, or in words: 0 to 1. */
function sureness({ text, best }: Cell<PracticeField>): number | undefined {
  const stars = text.match(/[★⭐]/gu)?.length;
  const words: readonly (readonly [RegExp, number])[] = [
    [/again|none|very low/i, 0.2],
    [/hard|low/i, 0.4],
    [/good|medium|ok/i, 0.7],
    [/easy|high/i, 1],
  ];
  const word = words.find(([pattern]) => pattern.test(text))?.[1];
  const number = stars ?? Number.parseFloat(text);
  if (Number.isNaN(number)) return word;
  const scale = [5, 10, 100].find((top) => Math.max(best, number) <= top) ?? number;
  return number / scale;
}
