import { type ReadonlySignal, signal } from "@preact/signals";
import { Unreachable } from "../store/api.ts";
import { announce } from "../ui/announce.tsx";
import { refusalIn } from "./answer.ts";
import { closeBackup, openBackup } from "./backup.ts";
import { holdsApplications } from "./recognition.ts";
import { forgetRun, isRunning } from "./run.ts";
import { close, open } from "./session.ts";
import { isBackup, type Packed, readSource, type Source, sourceOf, Unreadable } from "./source.ts";
import { goToStep } from "./step.ts";
import { closeUpload, hasColumns, openUpload } from "./upload.ts";
import { counted } from "./words.ts";

type Refusal = {
  readonly message: string;
  /** What was to be read, when it only could not be read now. */
  readonly again?: () => Promise<void>;
};

const refused = signal<Refusal | undefined>(undefined);
const reading = signal(false);

/** Why the last file was not taken. */
export const refusal: ReadonlySignal<Refusal | undefined> = refused;
export const isReading: ReadonlySignal<boolean> = reading;

/** Reads a file and goes on to its columns or to what becomes of it, or says why it cannot be read. */
export function openFile(file: File): Promise<void> {
  return take(() => readSource(file));
}

export function openPasted(text: string): Promise<void> {
  return take(async () => sourceOf("What you pasted", text));
}

async function take(read: () => Promise<Source | Packed>): Promise<void> {
  if (isRunning()) return goToStep("import");
  refused.value = undefined;
  reading.value = true;
  try {
    const file = await read();
    forgetRun();
    closeBackup();
    closeUpload();
    if ("content" in file) {
      close();
      return await showUpload(file);
    }
    if (isBackup(file.text)) {
      close();
      await openBackup(file);
      return goToStep("check");
    }
    await openTable(file);
  } catch (error) {
    if (error instanceof Unreachable) {
      const message = "The server reads this file, and it cannot be reached now. Nothing was changed.";
      refused.value = { message, again: () => take(read) };
    } else if (error instanceof Unreadable) refused.value = { message: error.message };
    else throw error;
    goToStep("file");
  } finally {
    reading.value = false;
  }
}

/** Applications are read on this device, while the server says whether they are. */
async function openTable(file: Source): Promise<void> {
  const [areApplications, review] = await Promise.all([holdsApplications(file), open(file)]);
  if (!areApplications) return await showUpload(file);
  if (!review) return;
  announce(`${file.name}: ${counted(review.rows.length, "row")}, ${counted(review.columns.length, "column")}.`);
  goToStep("columns");
}

async function showUpload(file: Source | Packed): Promise<void> {
  const upload = await openUpload(file);
  const why = refusalIn(upload.answer);
  if (!why) return goToStep("check");
  if (hasColumns(upload)) return goToStep("columns");
  closeUpload();
  throw new Unreadable(`${file.name}: ${why}`);
}
