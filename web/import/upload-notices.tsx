import { useState } from "preact/hooks";
import type { RowProblem } from "../../shared/import/plan.ts";
import type { Answer } from "./answer.ts";
import s from "./check.module.css";
import { counted } from "./words.ts";

const atOnce = 20;

/** What the person may want to know of rows, and what was decided without asking. */
export function UploadNotices({ of }: { readonly of: Answer }) {
  const { problems, problemCount, assumptions, unknownStatuses } = of;
  const words = unknownStatuses.map(({ word }) => `“${word}”`).join(", ");
  const decided = words === "" ? assumptions : [...assumptions, `Not known as a status, and kept as text: ${words}.`];
  return (
    <>
      {problems.length > 0 && <Problems of={problems} count={problemCount} />}
      {decided.length > 0 && (
        <section class={s.section} aria-labelledby="notices">
          <h3 id="notices">Good to know</h3>
          <ul class={s.notices}>
            {decided.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Problems({ of, count }: { readonly of: readonly RowProblem[]; readonly count: number }) {
  const [most, setMost] = useState(atOnce);
  return (
    <section class={s.section} aria-labelledby="problems">
      <h3 id="problems">{counted(count, "row to look at", "rows to look at")}</h3>
      <ul class={s.notices}>
        {of.slice(0, most).map(({ file, row, message, text }, n) => (
          <li key={n}>
            {file ? `${file}, row` : "Row"} {row.toLocaleString("en")}: {message} {text && <q>{text}</q>}
          </li>
        ))}
        {most >= of.length && count > of.length && <li>And {(count - of.length).toLocaleString("en")} more</li>}
      </ul>
      {of.length > most && (
        <button type="button" class="button small" onClick={() => setMost(most + 10 * atOnce)}>
          Show more of {counted(count, "row")}
        </button>
      )}
    </section>
  );
}
