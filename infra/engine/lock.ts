import { DatabaseSync } from "node:sqlite";
import { EngineProblem } from "./problem.ts";

/**
 * One instance per data folder. The lock is SQLite's own lock on a file of ours: the system drops it together with the
 * process that holds it, so `kill -9` leaves nothing to clean up and a reused process number deceives nobody.
 */
export function lockFolder(folder: string, file: string): () => void {
  const database = new DatabaseSync(file, { timeout: 500 }); // the system may still be clearing away a killed holder
  try {
    database.exec("BEGIN IMMEDIATE");
    database.exec(`PRAGMA user_version = ${process.pid}`);
    database.exec("COMMIT"); // the holder's number is for others to read …
    database.exec("BEGIN IMMEDIATE"); // … and of two that came this far, one gets through here
  } catch (cause) {
    const holder = holderOf(database);
    database.close();
    if (!isBusy(cause)) throw cause;
    throw new EngineProblem(
      "busy",
      `Another Readyline${holder} is using the data in ${folder}. Use that one, stop it first, or give this one a folder of its own with READYLINE_HOME.`,
      { cause },
    );
  }
  return () => database.close();
}

function holderOf(database: DatabaseSync): string {
  try {
    return ` (process ${database.prepare("PRAGMA user_version").get()?.user_version})`;
  } catch {
    return ""; // the holder is writing its number at this moment
  }
}

const sqliteBusy = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === sqliteBusy;
}
