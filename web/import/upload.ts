import { type ReadonlySignal, signal } from "@preact/signals";
import { Unreachable } from "../store/api.ts";
import { type Answer, handledIn, kindsIn, refusalIn } from "./answer.ts";
import { jsonBody, type Part } from "./parts.ts";
import { post } from "./post.ts";
import { mappingFor, rememberMapping } from "./remembered.ts";
import { type RowKind, rowKindOf, sharedBy } from "./row-kinds.ts";
import { type Cargo, reasonOf } from "./run.ts";
import { type Packed, type Source, Unreadable } from "./source.ts";

/** What the person decided about a file that the server reads. */
export type UploadChoices = {
  /** What its rows are. */
  readonly kind?: RowKind | undefined;
  readonly mapping?: Readonly<Record<string, string>> | undefined;
  readonly headerRow?: number | undefined;
  readonly dayFirst?: boolean | undefined;
  /** What LinkedIn holds of the person alone is taken along. */
  readonly withPrivate?: boolean;
};

/** A file that the server reads, and what would become of it. */
export type Upload = {
  readonly file: Source | Packed;
  readonly choices: UploadChoices;
  readonly answer: Answer;
};

const opened = signal<Upload | undefined>(undefined);
const asking = signal(false);
const failed = signal<string | undefined>(undefined);
/** The columns were matched as the person did it before. */
const recalled = signal(false);

export const upload: ReadonlySignal<Upload | undefined> = opened;
export const isAsking: ReadonlySignal<boolean> = asking;
/** Why the last choice was not taken. */
export const uploadFailure: ReadonlySignal<string | undefined> = failed;
export const isUploadRecalled: ReadonlySignal<boolean> = recalled;

let asked = 0;

/** Asks the server what would become of a file. Throws `Unreadable` and `Unreachable`. */
export async function openUpload(file: Source | Packed, choices: UploadChoices = {}): Promise<Upload> {
  const number = ++asked;
  recalled.value = false;
  failed.value = undefined;
  const first = await rehearsed(file, choices);
  const kept = mappingFor(namesOf(first));
  const next = kept ? await rehearsed(file, { ...choices, mapping: kept, headerRow: first.answer.headerRow }) : first;
  if (number !== asked) return next;
  recalled.value = kept !== undefined;
  opened.value = next;
  return next;
}

export function closeUpload(): void {
  asked++;
  opened.value = undefined;
  failed.value = undefined;
  asking.value = false;
}

/** Looks at the file again, with what is here by now and what the person decided since. */
export async function chooseUpload(choice: UploadChoices): Promise<void> {
  const before = opened.peek();
  if (!before) return;
  const number = ++asked;
  asking.value = true;
  opened.value = { ...before, choices: { ...before.choices, ...choice } };
  try {
    const next = await rehearsed(before.file, { ...before.choices, ...choice });
    if (number !== asked) return;
    failed.value = undefined;
    opened.value = next;
  } catch (error) {
    if (number !== asked) return;
    failed.value = reasonOf(error);
    opened.value = before;
  }
  asking.value = false;
}

/** Gives a column a field. A field of one column leaves the one that had it, which goes into the notes. */
export function matchUpload(column: string, field: string): void {
  const { answer, choices } = opened.peek() ?? {};
  const kind = answer && rowKindOf(answer.format);
  if (!kind) return;
  const isTaken = (other: string) => other === field && !sharedBy[kind].has(field);
  const now = Object.entries({ ...answer.mapping, ...choices?.mapping });
  const mapping = Object.fromEntries(
    now.map(([name, had]) => [name, name === column ? field : isTaken(had) ? "note" : had] as const),
  );
  recalled.value = false;
  rememberMapping([kind, ...Object.keys(answer.mapping)], mapping);
  void chooseUpload({ mapping, headerRow: answer.headerRow });
}

/** What is sent, in parts as long as the server knows rows; how many there are is known, but not where they are. */
export function cargoOf(upload: Upload): Cargo {
  const { answer } = upload;
  const without = answer.problems.filter(({ kind }) => kind === "no_name" || kind === "no_company").length;
  const total = handledIn(answer);
  return {
    parts: [partFrom(upload, 1, total)],
    noun: "record",
    total,
    skipped: Math.max(0, answer.skipped - without),
    leftOut: without,
    kinds: kindsIn(answer),
    expected: answer,
  };
}

/** Of a file, so many rows at once: little enough to see progress and to stop soon. */
const rowsAtOnce = 490;

function partFrom(upload: Upload, from: number, left: number, to = from + rowsAtOnce - 1): Part {
  const { query, body } = requestOf(upload);
  return {
    query: `${query}&from=${from}${Number.isFinite(to) ? `&to=${to}` : ""}`,
    body,
    offset: 0,
    next: (answer) => {
      const handled = handledIn(answer);
      if (answer.next) return partFrom(upload, answer.next, left - handled, to);
      if (handled >= left || !Number.isFinite(to)) return undefined;
      // A gap: whatever is left is asked for at once, rather than through thousands of empty rows.
      return partFrom(upload, to + 1, left - handled, handled === 0 ? Number.POSITIVE_INFINITY : undefined);
    },
  };
}

async function rehearsed(file: Source | Packed, choices: UploadChoices): Promise<Upload> {
  const { query, body } = requestOf({ file, choices });
  try {
    return { file, choices, answer: await post(`dryRun=true${query}`, body) };
  } catch (error) {
    if (error instanceof Unreachable) throw error;
    throw new Unreadable(`${file.name} could not be read. ${reasonOf(error)}`);
  }
}

function requestOf({ file, choices }: Pick<Upload, "file" | "choices">) {
  const { kind, withPrivate, ...decided } = choices;
  const query = `${kind ? `&kind=${kind}` : ""}${withPrivate ? "&private=true" : ""}`;
  if ("content" in file) return { query, body: file.content };
  const isDecided = Object.values(decided).some((choice) => choice !== undefined);
  const { text } = file;
  if (isDecided) return { query, body: jsonBody({ format: "csv", text, ...decided }) };
  return { query, body: new Blob([text], { type: "text/csv" }) };
}

/** By what a mapping of the same kind of table is remembered. */
function namesOf({ answer }: Upload): readonly string[] {
  return [rowKindOf(answer.format) ?? "", ...Object.keys(answer.mapping)];
}

export function isRefused({ answer }: Upload): boolean {
  return refusalIn(answer) !== undefined;
}

/** Whether its columns can be matched by hand. */
export function hasColumns({ file, answer }: Upload): boolean {
  return "text" in file && rowKindOf(answer.format) !== undefined && Object.keys(answer.mapping).length > 0;
}
