import { type ReadonlySignal, signal } from "@preact/signals";
import { announce } from "../ui/announce.tsx";
import { closeBackup, openBackup } from "./backup.ts";
import { forgetRun, isRunning } from "./run.ts";
import { close, open } from "./session.ts";
import { isBackup, readSource, type Source, sourceOf, Unreadable } from "./source.ts";
import { goToStep } from "./step.ts";
import { counted } from "./words.ts";

const refused = signal<string | undefined>(undefined);
const reading = signal(false);

/** Why the last file was not taken. */
export const refusal: ReadonlySignal<string | undefined> = refused;
export const isReading: ReadonlySignal<boolean> = reading;

/** Reads a file and goes on to its columns, or says why it cannot be read. */
export function openFile(file: File): Promise<void> {
  return take(() => readSource(file));
}

export function openPasted(text: string): Promise<void> {
  return take(async () => sourceOf("What you pasted", text));
}

async function take(read: () => Promise<Source>): Promise<void> {
  if (isRunning()) return goToStep("import");
  refused.value = undefined;
  reading.value = true;
  try {
    const source = await read();
    forgetRun();
    closeBackup();
    if (isBackup(source.text)) {
      close();
      await openBackup(source);
      return goToStep("check");
    }
    const review = await open(source);
    if (!review) return;
    announce(`${source.name}: ${counted(review.rows.length, "row")}, ${counted(review.columns.length, "column")}.`);
    goToStep("columns");
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    refused.value = error.message;
    goToStep("file");
  } finally {
    reading.value = false;
  }
}
