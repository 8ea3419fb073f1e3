import { Dumbbell } from "lucide";
import { missedAtMost, type Question } from "../../shared/missed-question.ts";
import { addressOf } from "../pages.ts";
import { wordFor } from "../practice/words.ts";
import { recordOf } from "../store/records.ts";
import { today } from "../ui/clock.ts";
import { near } from "../ui/date.ts";
import { Icon } from "../ui/icon.tsx";
import s from "./round.module.css";
import { confidenceWord } from "./words.ts";

/** A question that was logged, with what became of it. */
export function QuestionLine({ of, onEdit }: { readonly of: Question; readonly onEdit: () => void }) {
  const { question, topic, answer, better, confidence, practiceId } = of;
  const practice = practiceId ? recordOf(practiceId) : undefined;
  const dueOn = typeof practice?.dueOn === "string" ? practice.dueOn : undefined;
  return (
    <article class={s.question}>
      <p class={s.words}>{question || "A question without words"}</p>
      {answer && (
        <p>
          <span class={s.aside}>You said</span> {answer}
        </p>
      )}
      {better && (
        <p>
          <span class={s.aside}>Better</span> {better}
        </p>
      )}
      <footer>
        <span class="badge" data-tone={confidence <= missedAtMost ? "warn" : "ok"}>
          {confidence} · {confidenceWord[confidence]}
        </span>
        {topic && <span class={s.aside}>{wordFor(topic)}</span>}
        {practice && practiceId && (
          <a class={`link ${s.practice}`} href={addressOf(practiceId)}>
            <Icon of={Dumbbell} size={13} />
            Practice{dueOn ? `, due ${near(dueOn, today.value)}` : ""}
          </a>
        )}
        <button
          type="button"
          class={`button quiet small no-print ${s.end}`}
          aria-label={`Edit: ${question}`}
          onClick={onEdit}
        >
          Edit
        </button>
      </footer>
    </article>
  );
}
