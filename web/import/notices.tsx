import s from "./check.module.css";
import type { Notice } from "./repairs.ts";
import type { Review } from "./review.ts";
import { counted, noticeWord } from "./words.ts";

/** What was decided without asking, for those who want to know. */
export function Notices({ of }: { readonly of: Review }) {
  if (of.notices.length + of.assumptions.length === 0) return null;
  return (
    <section class={s.section} aria-labelledby="notices">
      <h3 id="notices">Good to know</h3>
      <ul class={s.notices}>
        {of.assumptions.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {of.notices.map((notice) => (
          <li key={notice.kind}>
            <details>
              <summary>{titleOf(notice)}</summary>
              <Examples of={notice} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf({ kind, count }: Notice): string {
  const [one, many] = noticeWord[kind] ?? ["row to know of", "rows to know of"];
  return counted(count, one, many);
}

function Examples({ of: { examples, count } }: { readonly of: Notice }) {
  return (
    <ul>
      {examples.map(({ row, message, text }) => (
        <li key={`${row} ${message}`}>
          Row {row.toLocaleString("en")}: {message} {text && <q>{text}</q>}
        </li>
      ))}
      {count > examples.length && <li>And {(count - examples.length).toLocaleString("en")} more</li>}
    </ul>
  );
}
