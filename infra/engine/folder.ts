import { accessSync, chmodSync, closeSync, constants, existsSync, mkdirSync, openSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { lockFolder } from "./lock.ts";
import { EngineProblem, systemCode } from "./problem.ts";

export type DataFolder = { readonly file: string; readonly release: () => void };

/** Takes a data folder for this process alone, private to its owner, and checks that the database in it is whole. */
export function openFolder(path: string): DataFolder {
  const folder = resolve(path);
  const file = join(folder, "readyline.db");
  const lock = join(folder, "lock");
  makeWritable(folder, [file, lock]);
  const release = lockFolder(folder, lock);
  try {
    if (existsSync(file)) checkWhole(file);
  } catch (error) {
    release();
    throw error;
  }
  return { file, release };
}

function makeWritable(folder: string, files: readonly string[]): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    for (const file of files) {
      closeSync(openSync(file, "a", 0o600));
      chmodSync(file, 0o600);
    }
  } catch (cause) {
    throw new EngineProblem(
      "readonly",
      `Readyline cannot write to its data folder ${folder} (${systemCode(cause)}). Make it a folder that you may write to, or choose another with READYLINE_HOME.`,
      { cause },
    );
  }
}

/** Reads every page once (2 ms per MB), because damage found later would show as failing requests. */
function checkWhole(file: string): void {
  const damage = damageOf(file);
  if (damage === undefined) return;
  throw new EngineProblem(
    "corrupt",
    `The database ${file} is damaged (${damage}). Nothing was changed: keep a copy of it. Put a backup in its place, or move it away to start empty and import your last export.`,
  );
}

function damageOf(file: string): string | undefined {
  const database = new DatabaseSync(file);
  try {
    const found = database.prepare("PRAGMA quick_check(1)").get()?.quick_check;
    return found === "ok" ? undefined : String(found);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    database.close();
  }
}
