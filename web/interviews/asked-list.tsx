import { useState } from "preact/hooks";
import type { Asked } from "../../shared/interview-preparation.ts";
import { missedAtMost } from "../../shared/missed-question.ts";
import s from "./round.module.css";
import { confidenceWord, roundName } from "./words.ts";

const most = 6;

/** Questions from other rounds, the worst answered first, each with the better answer under it. */
export function AskedList({ title, asked }: { readonly title: string; readonly asked: readonly Asked[] }) {
  const [all, setAll] = useState(false);
  if (asked.length === 0) return null;
  const shown = all ? asked : asked.slice(0, most);
  return (
    <section class="panel" aria-label={title}>
      <h2>{title}</h2>
      <ul class={s.asked}>
        {shown.map(({ question: { question, confidence, better, answer }, round, company }) => (
          <li key={`${round.id} ${question}`}>
            <p>{question}</p>
            {(better || answer) && <p class={s.better}>{better || answer}</p>}
            <p class={s.aside}>
              <span class="badge" data-tone={confidence <= missedAtMost ? "warn" : undefined}>
                {confidenceWord[confidence]}
              </span>{" "}
              <a class="link" href={`/interviews/${round.id}?as=debrief`}>
                {company}, {roundName(round)}
              </a>
            </p>
          </li>
        ))}
      </ul>
      {shown.length < asked.length && (
        <button type="button" class="button small no-print" onClick={() => setAll(true)}>
          Show {asked.length - shown.length} more
        </button>
      )}
    </section>
  );
}
