import { useState } from "preact/hooks";
import { isMissed, type Question } from "../../shared/missed-question.ts";
import { toast } from "../ui/toast.tsx";
import { QuestionForm } from "./question-form.tsx";
import { QuestionLine } from "./question-line.tsx";
import s from "./round.module.css";
import type { Round } from "./rounds.ts";
import { saveRound } from "./writes.ts";

const most = 100;

/** What they really asked. What could not be answered becomes practice, in time for the next round. */
export function Questions({ of }: { readonly of: Round }) {
  const [editing, setEditing] = useState<number | undefined>(undefined);
  const [added, setAdded] = useState(0);
  const questions = of.questions ?? [];
  const write = (next: readonly Question[], said: string) => saveRound(of.id, { questions: next }, said);

  const add = (question: Question) => {
    const isPractice = isMissed(question);
    write([...questions, question], isPractice ? "Question logged, and put into practice" : "Question logged");
    setAdded(added + 1);
  };
  const correct = (at: number, question: Question) => {
    const was = questions[at];
    const isBetter = was && isMissed(was) && !isMissed(question) && was.practiceId;
    write(questions.with(at, question), "Question saved");
    if (isBetter) toast("You know it now. Its practice stays, and comes back less and less often.");
    setEditing(undefined);
  };
  const remove = (at: number) => {
    const stays = questions[at]?.practiceId ? " Its practice stays." : "";
    write(questions.toSpliced(at, 1), `Question removed.${stays}`);
    setEditing(undefined);
  };

  return (
    <section class="panel" aria-labelledby="questions">
      <h2 id="questions">
        What they asked {questions.length > 0 && <span class={`num ${s.aside}`}>{questions.length}</span>}
      </h2>
      {questions.length > 0 && (
        <ol class={s.questions}>
          {questions.map((question, n) => (
            <li key={n}>
              {editing === n ? (
                <QuestionForm
                  of={question}
                  submit="Save"
                  isFocused
                  onSave={(next) => correct(n, next)}
                  onCancel={() => setEditing(undefined)}
                  onRemove={() => remove(n)}
                />
              ) : (
                <QuestionLine of={question} onEdit={() => setEditing(n)} />
              )}
            </li>
          ))}
        </ol>
      )}
      {questions.length < most ? (
        <QuestionForm key={`new ${added}`} submit="Log it" isFocused={added > 0} onSave={add} />
      ) : (
        <p class={s.hint}>A round holds {most} questions.</p>
      )}
    </section>
  );
}
