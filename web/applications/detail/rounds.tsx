import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { RoundDialog } from "../../interviews/round-dialog.tsx";
import { roundsOf } from "../../interviews/rounds.ts";
import { StepOffer } from "../../interviews/step-offer.tsx";
import { When } from "../../interviews/when.tsx";
import { resultTone, resultWord, roundName } from "../../interviews/words.ts";
import { Icon } from "../../ui/icon.tsx";
import type { Card } from "../view.ts";
import s from "./rounds.module.css";

/** The rounds of interviews, in their order; each leads to its preparation and its debrief. */
export function Rounds({ of }: { readonly of: Card }) {
  const [adding, setAdding] = useState(false);
  const all = roundsOf(of.id);
  return (
    <section class="panel" aria-labelledby="rounds">
      <h2 id="rounds">
        Rounds
        <button type="button" class={`button small ${s.add}`} onClick={() => setAdding(true)}>
          <Icon of={Plus} size={14} />
          Add a round
        </button>
      </h2>
      <StepOffer applicationId={of.id} />
      {all.length === 0 && (
        <p class={s.none}>A call, a pairing session, an onsite: with its time, people and what was asked.</p>
      )}
      {all.length > 0 && (
        <ol class={s.rounds}>
          {all.map((round) => (
            <li key={round.id}>
              <a href={`/interviews/${round.id}`}>
                <strong class="cut">{roundName(round)}</strong>
                <When of={round} />
                {round.outcome && round.outcome !== "scheduled" && (
                  <span class="badge" data-tone={resultTone[round.outcome]}>
                    {resultWord[round.outcome]}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ol>
      )}
      {adding && <RoundDialog applicationId={of.id} onClose={() => setAdding(false)} />}
    </section>
  );
}
