import { useState } from "preact/hooks";
import { toast, toastError } from "../ui/toast.tsx";
import s from "./file-step.module.css";
import { reasonOf } from "./run.ts";
import { undoneText } from "./run-words.ts";
import { type PastImport, pastImports, undoImport } from "./undo.ts";

const when = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });
const shown = 5;

/** The imports made in this browser, each of which can still be undone. */
export function PastImports() {
  const imports = pastImports.value.slice(0, shown);
  if (imports.length === 0) return null;
  return (
    <section class={s.past}>
      <h3>Imports so far</h3>
      <ul>
        {imports.map((one) => (
          <Past key={one.importId} of={one} />
        ))}
      </ul>
    </section>
  );
}

function Past({ of }: { readonly of: PastImport }) {
  const [busy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    try {
      toast(`Import undone. ${undoneText(await undoImport(of.importId))}`);
    } catch (error) {
      toastError(`The import is not undone. ${reasonOf(error)}`);
    }
    setBusy(false);
  };
  return (
    <li>
      <span>
        {when.format(of.at)}
        <span class="num">
          {of.created.toLocaleString("en")} new{of.updated > 0 && `, ${of.updated.toLocaleString("en")} got more`}
        </span>
      </span>
      {of.isUndone ? (
        <span class="badge">Undone</span>
      ) : (
        <button
          type="button"
          class="button small"
          disabled={busy}
          aria-label={`Undo the import of ${when.format(of.at)}`}
          onClick={undo}
        >
          {busy ? "Undoing…" : "Undo"}
        </button>
      )}
    </li>
  );
}
