import type { Day } from "../day.ts";
import { isAhead } from "../history.ts";
import { outcomes } from "../stages.ts";
import { readDay } from "./dates.ts";
import type { Account, Step } from "./imported-history.ts";
import { readYesNo } from "./plain.ts";
import type { Choices } from "./plan.ts";
import type { Cell, RowReader } from "./row-reader.ts";
import { readStatus, type StatusMeaning, type StatusWord } from "./status.ts";
import { meaningOfStep } from "./status-words.ts";

/** What a row says about what happened when, and what is to come. */
export type RowAccount = Account & { readonly next?: { readonly on?: Day; readonly name: string } | undefined };

export function accountOf(row: RowReader, choices: Choices, today: Day): RowAccount {
  const cells = [row.cell("statusHistory"), row.cell("status")].filter((cell) => cell !== undefined);
  const words = withoutEcho(cells.map(({ text, dayFirst }) => readStatus(text, choices.statuses ?? {}, dayFirst)));
  const sent = row.cell("appliedOn");
  const written = pastDay(row, "appliedOn", today);
  const saved = pastDay(row, "savedOn", today);
  const isUnsent = words.at(-1)?.meaning === "saved";
  if (isUnsent && written)
    row.report(
      "contradiction",
      `By its status it is not sent yet, so ${written} counts as the day it was saved.`,
      sent,
    );
  const steps = onceEnded(row.cells("step").flatMap((cell) => stepOf(row, cell) ?? []));
  const past = steps.map((step) => (step.on && isAhead(step.on, today) ? { ...step, on: undefined } : step));
  const [ahead] = steps
    .filter(({ on }) => on && isAhead(on, today))
    .sort((a, b) => ((a.on ?? "") < (b.on ?? "") ? -1 : 1));
  const isDue = words.at(-1)?.meaning === "follow_up";
  return {
    words,
    status: cells.at(-1)?.text ?? "",
    appliedOn: isUnsent ? undefined : written,
    wasSent: /\d/.test(sent?.text ?? ""),
    savedOn: isUnsent ? (saved ?? written) : saved,
    updatedOn: pastDay(row, "updatedOn", today),
    steps: past,
    next: ahead?.on ? { on: ahead.on, name: ahead.name } : isDue ? { name: "Follow up" } : undefined,
  };
}

/** A status that only says again what the history before it ends with: that one has the day. */
function withoutEcho([history = [], status]: readonly (readonly StatusWord[])[]): readonly StatusWord[] {
  const [echo, ...more] = status ?? [];
  const last = history.at(-1);
  const isEcho = more.length === 0 && !echo?.on && last?.on !== undefined && last.meaning === echo?.meaning;
  return isEcho ? history : [...history, ...(status ?? [])];
}

/** Ticks under several outcomes cannot all be so: the first one counts. */
function onceEnded(steps: readonly Step[]): readonly Step[] {
  const first = steps.findIndex((step) => !step.on && isOutcome(step.meaning));
  return steps.filter((step, n) => n <= first || step.on !== undefined || !isOutcome(step.meaning));
}

function isOutcome(meaning: StatusMeaning): boolean {
  return outcomes.some((outcome) => outcome === meaning);
}

/** Nothing can have happened on a day that is yet to come. */
function pastDay(row: RowReader, field: "appliedOn" | "savedOn" | "updatedOn", today: Day): Day | undefined {
  const day = row.day(field);
  if (!day || !isAhead(day, today)) return day;
  const cell = row.cell(field);
  row.keep(cell);
  row.report("ahead", `${day} is yet to come, so it is kept in the notes.`, cell);
  return undefined;
}

/** A date, a yes, or a few words on how it went; a no says that it did not happen. */
function stepOf(row: RowReader, cell: Cell): Step | undefined {
  const meaning = meaningOfStep(cell.name);
  const yesNo = readYesNo(cell.text);
  if (!meaning || yesNo === false) return undefined;
  const on = readDay(cell.text, cell.dayFirst);
  if (on || yesNo) return { name: cell.name, meaning, on };
  if (!/\d/.test(cell.text)) return { name: cell.name, meaning, text: cell.text };
  row.keep(cell);
  row.report("unreadable_date", `${cell.name} is no whole date, so it is kept in the notes.`, cell);
  return { name: cell.name, meaning };
}
