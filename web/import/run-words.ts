import type { Run } from "./run.ts";
import type { Undone } from "./undo.ts";
import { counted } from "./words.ts";

export function titleOf({ state, error }: Run): string {
  switch (state) {
    case "running":
      return "Importing…";
    case "done":
      return "Imported";
    case "undoing":
      return "Undoing the import…";
    case "undone":
      return "The import is undone";
    case "stopped":
      return error ? "The import was interrupted" : "The import is stopped";
  }
}

/** What an undo did, in a sentence or two. */
export function undoneText({ removed, restored, kept, isMore }: Undone): string {
  const stayed = kept.length > 0 ? ` ${counted(kept.length, "record")} changed since then and stayed.` : "";
  if (isMore) return `What it made is in the trash; what it added to is as before.${stayed}`;
  return `${counted(removed, "record")} moved to the trash, ${restored.toLocaleString("en")} as before.${stayed}`;
}

export function leadOf({ state, undone, total, done, noun }: Run): string {
  switch (state) {
    case "running":
      return "You can look at other pages meanwhile; keep this tab open.";
    case "done":
      return "Importing the same file again adds nothing twice.";
    case "undoing":
      return "What it made goes to the trash; what it added to becomes as before.";
    case "stopped":
      return `${done.toLocaleString("en")} of ${counted(total, noun)} are in. Go on, or undo them.`;
    case "undone":
      return undone ? undoneText(undone) : "";
  }
}
