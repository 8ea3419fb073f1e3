import { Download, FileUp, Sparkles, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import { type KindName, names } from "../../shared/names.ts";
import { recordsOf } from "../store/records.ts";
import { Icon } from "../ui/icon.tsx";
import { lazy } from "../ui/lazy.tsx";
import { DeleteAllDialog } from "./delete-all-dialog.tsx";
import { LoadAnew } from "./load-anew.tsx";
import s from "./settings.module.css";
import { Tables } from "./tables.tsx";

const PastImports = lazy(() => import("../import/past-imports.tsx").then((m) => m.PastImports));

/** Everything is the person's: to take along, to bring in, and to be rid of. */
export function Data() {
  const [deleting, setDeleting] = useState(false);
  const count = records().length;
  const hasSample = records().some(({ tags }) => tags?.includes("sample"));
  return (
    <section class="panel" aria-labelledby="data">
      <h2 id="data">Your data</h2>
      <div class={s.row}>
        <span>
          Export everything
          <span class={s.hint}>One JSON file with every record, the trash included. It imports back as it was.</span>
        </span>
        <a class="button" href="/api/export" download>
          <Icon of={Download} size={14} />
          Export
        </a>
      </div>
      <Tables />
      <div class={s.row}>
        <span>
          Import
          <span class={s.hint}>
            A spreadsheet of applications, or an export of Readyline. You see what becomes of it first.
          </span>
        </span>
        <a class="button" href="/import">
          <Icon of={FileUp} size={14} />
          Import
        </a>
      </div>
      <PastImports />
      <div class={s.row}>
        <span>
          Trash
          <span class={s.hint}>What you deleted in the last 30 days.</span>
        </span>
        <a class="button" href="/trash">
          <Icon of={Trash2} size={14} />
          Open
        </a>
      </div>
      {hasSample && (
        <div class={s.row}>
          <span>
            Sample data
            <span class={s.hint}>Everything with the tag “sample”.</span>
          </span>
          <button type="button" class="button" onClick={() => void removeSample()}>
            <Icon of={Sparkles} size={14} />
            Remove
          </button>
        </div>
      )}
      <LoadAnew count={count} />
      <div class={s.row}>
        <span>
          Delete everything
          <span class={s.hint}>All records go to the trash, and from there after 30 days.</span>
        </span>
        <button type="button" class="button danger" disabled={count === 0} onClick={() => setDeleting(true)}>
          Delete…
        </button>
      </div>
      {deleting && <DeleteAllDialog ids={records().map(({ id }) => id)} onClose={() => setDeleting(false)} />}
    </section>
  );
}

function records() {
  const kinds = (Object.keys(names) as KindName[]).filter((kind) => kind !== "profile"); // keys() widens
  return kinds.flatMap((kind) => [...recordsOf<{ readonly tags?: readonly string[] }>(kind).value.values()]);
}

async function removeSample(): Promise<void> {
  const sample = await import("../sample/sample.ts");
  sample.removeSample();
}
