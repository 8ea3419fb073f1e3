import { countdown } from "../../shared/countdown.ts";
import { isMissed } from "../../shared/missed-question.ts";
import { applications } from "../store/records.ts";
import { Avatar } from "../ui/avatar.tsx";
import { timeZone } from "../ui/clock.ts";
import s from "./list.module.css";
import type { Round } from "./rounds.ts";
import { When } from "./when.tsx";
import { resultTone, resultWord, roundName } from "./words.ts";

/** One round in the list of all. */
export function RoundLine({ round, now }: { readonly round: Round; readonly now: number }) {
  const of = applications.value.get(round.applicationId);
  const company = of?.company ?? "An application that was deleted";
  const { scheduledAt, minutes, outcome = "scheduled", questions = [] } = round;
  const missed = questions.filter(isMissed).length;
  const isAhead = scheduledAt && outcome === "scheduled" && Date.parse(scheduledAt) > now;
  const until = isAhead && countdown(scheduledAt, { minutes, now, timeZone });
  return (
    <li>
      <a class={s.line} href={`/interviews/${round.id}`}>
        <Avatar name={company} size={28} />
        <span class={s.what}>
          <strong class="cut">{company}</strong>
          <span class="cut">{of ? `${roundName(round)} · ${of.role}` : roundName(round)}</span>
        </span>
        <span class={s.when}>
          <When of={round} />
          {until && until !== "Tomorrow" && <span class={s.until}>{until}</span>}
          {!isAhead && questions.length > 0 && (
            <span class={s.until}>
              {questions.length === 1 ? "1 question" : `${questions.length} questions`}
              {missed > 0 && `, ${missed} missed`}
            </span>
          )}
        </span>
        <span class={s.result}>
          {outcome !== "scheduled" ? (
            <span class="badge" data-tone={resultTone[outcome]}>
              {resultWord[outcome]}
            </span>
          ) : (
            scheduledAt && !isAhead && <span class="badge">How did it go?</span>
          )}
        </span>
      </a>
    </li>
  );
}
