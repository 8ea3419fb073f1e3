import { ApiError } from "../store/api.ts";
import { toastError } from "../ui/toast.tsx";
import s from "./columns.module.css";
import { type RowKind, rowKindOf } from "./row-kinds.ts";
import { reasonOf } from "./run.ts";
import { source } from "./session.ts";
import { closeUpload, openUpload, upload } from "./upload.ts";

const kinds: readonly (readonly [kind: RowKind | undefined, word: string])[] = [
  [undefined, "An application"],
  ["contact", "A person"],
  ["practice", "A practice question"],
];

/** What the rows of a table are, which can be said where it was taken for something else. */
export function RowsAre() {
  const now = upload.value && rowKindOf(upload.value.answer.format);
  return (
    <div class={s.are}>
      <span id="rows-are">Each row is</span>
      <fieldset class="segmented" aria-labelledby="rows-are">
        {kinds.map(([kind, word]) => (
          <button key={word} type="button" aria-pressed={now === kind} onClick={() => void take(kind)}>
            {word}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

/** The table as applications stays as it was, beneath. */
async function take(kind: RowKind | undefined): Promise<void> {
  const file = source.peek();
  if (!kind || !file) return closeUpload();
  try {
    await openUpload(file, { kind });
  } catch (error) {
    toastError(error instanceof ApiError || !(error instanceof Error) ? reasonOf(error) : error.message);
  }
}
