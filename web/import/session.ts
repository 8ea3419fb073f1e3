import { type ReadonlySignal, signal } from "@preact/signals";
import type { ColumnField } from "../../shared/import/columns.ts";
import type { Choices, StatusMeaning } from "../../shared/import/plan.ts";
import type { KnownApplication } from "../../shared/import/reconcile.ts";
import { applications } from "../store/records.ts";
import { today } from "../ui/clock.ts";
import { askReview } from "./ask.ts";
import { type Edits, noEdits } from "./edits.ts";
import { mappingFor, rememberMapping } from "./remembered.ts";
import type { Question, Review } from "./review.ts";
import type { Source } from "./source.ts";

/** The file that is being imported and what the person has decided about it; kept while they look at other pages. */
const opened = signal<Source | undefined>(undefined);
const chosen = signal<Choices>({});
const mended = signal<Edits>(noEdits);
const answered = signal<Review | undefined>(undefined);
const failed = signal<string | undefined>(undefined);
/** The columns were matched as the person did it before. */
const recalled = signal(false);

export const source: ReadonlySignal<Source | undefined> = opened;
export const choices: ReadonlySignal<Choices> = chosen;
export const edits: ReadonlySignal<Edits> = mended;
export const review: ReadonlySignal<Review | undefined> = answered;
export const failure: ReadonlySignal<string | undefined> = failed;
export const isRecalled: ReadonlySignal<boolean> = recalled;

let asked = 0;
let looking: Promise<unknown> = Promise.resolve();

/** Reads a file, or text that was pasted. Answers with the first review of it. */
export async function open(next: Source): Promise<Review | undefined> {
  opened.value = next;
  chosen.value = {};
  mended.value = noEdits;
  answered.value = undefined;
  recalled.value = false;
  const first = await look();
  const mapping = first && mappingFor<ColumnField>(first.columns.map(({ name }) => name));
  if (!mapping || opened.peek() !== next) return first;
  recalled.value = true;
  return await choose({ mapping });
}

export function close(): void {
  opened.value = undefined;
  answered.value = undefined;
  failed.value = undefined;
}

/** Looks at the file again, with what is here by now. Nothing when a later look has taken its place. */
export async function look(): Promise<Review | undefined> {
  const number = ++asked;
  await looking; // one at a time, and of those that wait only the last
  const question = questionOf();
  if (!question || number !== asked) return undefined;
  const answer = askReview(question);
  looking = answer.catch(() => undefined);
  try {
    const review = await answer;
    if (number !== asked) return undefined;
    failed.value = undefined;
    answered.value = review;
    return review;
  } catch {
    if (number === asked) failed.value = "The file could not be read here. Reload the page and try again.";
    return undefined;
  }
}

/** The review of all that was decided up to now: a field that was left by a press on a button is in it. */
export async function latestReview(): Promise<Review | undefined> {
  const review = await look();
  if (review || failed.peek() || !opened.peek()) return review;
  return await latestReview();
}

export function questionOf(): Question | undefined {
  const text = opened.peek()?.text;
  if (text === undefined) return undefined;
  const known = Array.from(applications.peek().values(), lightened);
  return { text, choices: chosen.peek(), edits: mended.peek(), known, today: today.peek() };
}

async function choose(choice: Choices): Promise<Review | undefined> {
  chosen.value = { ...chosen.peek(), ...choice };
  return await look();
}

/** Gives a column a field. A field of one column leaves the one that had it, which goes into the notes. */
export function match(column: string, field: ColumnField): void {
  const { columns = [], shared } = answered.peek() ?? {};
  const isTaken = (other: ColumnField) => other === field && !shared?.has(field);
  const mapping = Object.fromEntries(
    columns.map((one) => [one.name, one.name === column ? field : isTaken(one.field) ? "note" : one.field] as const),
  );
  const names = columns.map(({ name }) => name);
  recalled.value = false;
  rememberMapping(names, mapping);
  void choose({ mapping });
}

/** Which row names the columns; 0 for none. */
export function nameColumnsBy(headerRow: number): void {
  recalled.value = false;
  mended.value = noEdits;
  void choose({ headerRow, mapping: undefined });
}

export function readDates(dayFirst: boolean | undefined): void {
  void choose({ dayFirst });
}

/** The company or the role of every row, for a file that has no column for it. */
export function sameForAll(field: "company" | "role", text: string): void {
  void choose({ [field]: text.trim().slice(0, 200) || undefined });
}

/** What a status word means: `null` for nothing, undefined for not decided. */
export function explain(word: string, meaning: StatusMeaning | null | undefined): void {
  const statuses = new Map(Object.entries(chosen.peek().statuses ?? {}));
  if (meaning === undefined) statuses.delete(word);
  else statuses.set(word, meaning);
  void choose({ statuses: statuses.size > 0 ? Object.fromEntries(statuses) : undefined });
}

/** Puts text in the place of a cell of some rows; none takes the repair back. */
export function type(rows: readonly number[], column: string, text: string): void {
  const cells = new Map(mended.peek().cells);
  for (const row of rows) {
    const { [column]: _, ...others } = cells.get(row) ?? {};
    const typed = text.trim() === "" ? others : { ...others, [column]: text.trim() };
    if (Object.keys(typed).length > 0) cells.set(row, typed);
    else cells.delete(row);
  }
  mended.value = { ...mended.peek(), cells };
  void look();
}

export function leaveOut(rows: readonly number[]): void {
  mended.value = { ...mended.peek(), leftOut: mended.peek().leftOut.union(new Set(rows)) };
  void look();
}

export function putBack(rows: readonly number[]): void {
  mended.value = { ...mended.peek(), leftOut: mended.peek().leftOut.difference(new Set(rows)) };
  void look();
}

const longest = 300;

/** An application without its long texts, of which it only counts that they are there. */
function lightened(application: KnownApplication): KnownApplication {
  const light = Object.entries(application).map(([name, value]) =>
    typeof value === "string" && value.length > longest && name !== "postingUrl" ? [name, true] : [name, value],
  );
  return Object.fromEntries(light);
}
