import { stages } from "../../../shared/stages.ts";
import { change, move } from "../../store/changes.ts";
import { today } from "../../ui/clock.ts";
import { age } from "../../ui/date.ts";
import { Menu } from "../../ui/menu.tsx";
import { outcomeWord, stageWord } from "../../words.ts";
import { endingsOf } from "../board/card-menu.tsx";
import { type Card, facts } from "../view.ts";
import s from "./detail.module.css";

/** How far it has come: a press on a stage moves it there. */
export function Track({ of }: { readonly of: Card }) {
  const here = stages.indexOf(of.stage);
  return (
    <section class={s.where} aria-label="Stage">
      <ol class={s.track}>
        {stages.map((stage, n) => (
          <li key={stage} data-stage={stage} data-passed={n <= here || undefined}>
            <button
              type="button"
              aria-current={n === here && !of.outcome ? "step" : undefined}
              onClick={() => move(of.id, { stage }, `${of.company} moved to ${stageWord[stage]}`)}
            >
              {stageWord[stage]}
            </button>
          </li>
        ))}
      </ol>
      <p class={s.standing}>
        {of.outcome ? (
          <>
            <span class="badge">{outcomeWord[of.outcome]}</span>
            <button
              type="button"
              class="link"
              onClick={() => change(of.id, { outcome: null }, `${of.company} is open again`)}
            >
              Open again
            </button>
          </>
        ) : (
          <>
            <span>
              In {stageWord[of.stage]} for <span class="num">{age(facts(of).since, today.value)}</span>
            </span>
            <Menu label="How it ended" class="button quiet small" groups={() => [endingsOf(of)]}>
              It ended…
            </Menu>
          </>
        )}
      </p>
    </section>
  );
}
