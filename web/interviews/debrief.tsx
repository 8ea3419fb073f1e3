import { Check } from "lucide";
import { addDays } from "../../shared/calendar.ts";
import { change, changeAll } from "../store/changes.ts";
import { applications } from "../store/records.ts";
import { today } from "../ui/clock.ts";
import { short } from "../ui/date.ts";
import { Icon } from "../ui/icon.tsx";
import { KeptText } from "../ui/kept-text.tsx";
import { Questions } from "./questions.tsx";
import s from "./round.module.css";
import type { Round } from "./rounds.ts";
import { StepOffer } from "./step-offer.tsx";
import { type Result, resultWord, roundName } from "./words.ts";
import { saveRound } from "./writes.ts";

/** How it went: the result, what they asked, and what is owed to the people. */
export function Debrief({ of }: { readonly of: Round }) {
  return (
    <div class={s.sheet}>
      <aside class={`${s.side} ${s.beside}`} aria-label="Result">
        <section class="panel" aria-labelledby="result">
          <h2 id="result">Result</h2>
          <Results of={of} />
          <StepOffer applicationId={of.applicationId} />
        </section>
        <Thanks of={of} />
      </aside>
      <div class={s.main}>
        <Questions of={of} />
        <section class="panel" aria-label="Debrief">
          <KeptText
            label="What happened"
            value={of.debrief ?? ""}
            onKeep={(text) => change(of.id, { debrief: text || null })}
            hint="Who was there, what went well, what you would do differently, what they said comes next."
          />
        </section>
      </div>
    </div>
  );
}

const results: readonly Result[] = ["scheduled", "waiting", "passed", "rejected", "no_show", "cancelled"];

function Results({ of }: { readonly of: Round }) {
  const chosen = of.outcome ?? "scheduled";
  return (
    <fieldset class={s.results} aria-label="Result">
      {results.map((result) => (
        <button
          key={result}
          type="button"
          class="chip"
          aria-pressed={chosen === result}
          onClick={() =>
            chosen !== result &&
            saveRound(of.id, { outcome: result }, `${roundName(of)}: ${resultWord[result].toLowerCase()}`)
          }
        >
          {resultWord[result]}
        </button>
      ))}
    </fieldset>
  );
}

const thanking = "Send a thank-you";

/** A thank-you is owed a day after. It is put on Today when asked for, as the next step of the application. */
function Thanks({ of }: { readonly of: Round }) {
  const application = applications.value.get(of.applicationId);
  const isPlanned = application?.nextAction === thanking;
  const thanked = () => {
    const clears = isPlanned ? [{ id: of.applicationId, patch: { nextAction: null, followUpOn: null } }] : [];
    changeAll([{ id: of.id, patch: { thankedOn: today.peek() } }, ...clears], "Thank-you noted");
  };
  return (
    <section class="panel no-print" aria-labelledby="thanks">
      <h2 id="thanks">Thank-you</h2>
      {of.thankedOn ? (
        <p class={s.thanks}>
          <Icon of={Check} size={14} />
          Sent {short(of.thankedOn, today.value)}
          <button
            type="button"
            class="button quiet small"
            onClick={() => change(of.id, { thankedOn: null }, "Thank-you taken back")}
          >
            Not yet
          </button>
        </p>
      ) : (
        <p class={s.thanks}>
          <button type="button" class="button small" onClick={thanked}>
            <Icon of={Check} size={14} />I sent one
          </button>
          {application && !application.outcome && !application.followUpOn && (
            <button
              type="button"
              class="button quiet small"
              onClick={() =>
                change(
                  application.id,
                  { nextAction: thanking, followUpOn: addDays(today.peek(), 1) },
                  "On Today, tomorrow: send a thank-you",
                )
              }
            >
              Remind me tomorrow
            </button>
          )}
          {isPlanned && application?.followUpOn && <span>On Today, {short(application.followUpOn, today.value)}.</span>}
        </p>
      )}
    </section>
  );
}
