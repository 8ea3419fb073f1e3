import { useEffect, useId, useRef, useState } from "preact/hooks";
import { competencies } from "../../shared/competencies.ts";
import { missedAtMost, type Question } from "../../shared/missed-question.ts";
import type { Skill } from "../../shared/skill.ts";
import { recordsOf } from "../store/records.ts";
import { Field } from "../ui/field.tsx";
import s from "./round.module.css";
import { confidenceWord } from "./words.ts";

type Props = {
  /** The question to correct; a new one without. */
  readonly of?: Question;
  readonly submit: string;
  /** The form takes the focus as it appears. */
  readonly isFocused: boolean;
  readonly onSave: (question: Question) => void;
  readonly onCancel?: () => void;
  readonly onRemove?: () => void;
};

const topics = ["Coding", "System design", "Database", "API design", "Fundamentals", ...competencies];
const skills = recordsOf<Skill>("skill");

/** One question, logged by keyboard: words, Enter, a digit, Enter. In the long fields Ctrl and Enter save. */
export function QuestionForm({ of, submit, isFocused, onSave, onCancel, onRemove }: Props) {
  const list = useId();
  const form = useRef<HTMLFormElement>(null);
  const [confidence, setConfidence] = useState(of?.confidence);
  useEffect(() => {
    if (isFocused) form.current?.querySelector("textarea")?.focus();
  }, []);
  const save = (event: Event) => {
    event.preventDefault();
    if (!form.current) return;
    const words = form.current.querySelector("textarea");
    if (words && !words.value.trim()) words.value = ""; // blanks are no question
    if (!form.current.reportValidity()) return;
    const data = new FormData(form.current);
    const said = (name: string) => String(data.get(name) ?? "").trim();
    const { practiceId } = of ?? {};
    onSave({
      question: said("question"),
      ...(said("topic") && { topic: said("topic") }),
      ...(said("answer") && { answer: said("answer") }),
      confidence: Number(said("confidence")),
      ...(said("better") && { better: said("better") }),
      ...(practiceId && { practiceId }),
    });
  };
  return (
    <form
      ref={form}
      class={`no-print ${s.form}`}
      aria-label={of ? "Correct the question" : "Log a question"}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === "Escape" && onCancel) onCancel();
        if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) save(event);
      }}
    >
      <Field label={of ? "Question" : "A question they asked"}>
        {(control) => (
          <textarea
            {...control}
            name="question"
            rows={1}
            required
            maxLength={20_000}
            defaultValue={of?.question}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.shiftKey && !event.isComposing) save(event);
            }}
          />
        )}
      </Field>
      <Field label="Topic">
        {(control) => (
          <input {...control} name="topic" list={list} maxLength={200} autocomplete="off" defaultValue={of?.topic} />
        )}
      </Field>
      <datalist id={list}>
        {[...new Set([...topics, ...[...skills.value.values()].map(({ name }) => name)])].map((topic) => (
          <option key={topic} value={topic} />
        ))}
      </datalist>
      <fieldset
        class={s.confidence}
        onKeyDown={(event) => {
          if (/^[0-5]$/.test(event.key)) setConfidence(Number(event.key));
        }}
      >
        <legend>How sure was your answer?</legend>
        <div class="segmented">
          {confidenceWord.map((word, n) => (
            <label key={word} title={word} data-missed={n <= missedAtMost || undefined}>
              <input
                type="radio"
                name="confidence"
                value={n}
                required
                checked={confidence === n}
                onChange={() => setConfidence(n)}
              />
              <span class="num">{n}</span>
              <span class="visually-hidden">{word}</span>
            </label>
          ))}
        </div>
        <p class={s.hint} aria-live="polite">
          {confidence === undefined
            ? "0 is no idea, 5 is that you could teach it."
            : `${confidenceWord[confidence]}${confidence <= missedAtMost ? ": it becomes practice" : ""}`}
        </p>
      </fieldset>
      <details class={s.answers} open={Boolean(of?.answer || of?.better)}>
        <summary>Answers</summary>
        <div>
          <Field label="What you said">
            {(control) => <textarea {...control} name="answer" rows={2} maxLength={20_000} defaultValue={of?.answer} />}
          </Field>
          <Field label="A better answer" hint="It is the answer side of the practice.">
            {(control) => <textarea {...control} name="better" rows={2} maxLength={20_000} defaultValue={of?.better} />}
          </Field>
        </div>
      </details>
      <footer>
        {onRemove && (
          <button type="button" class="button" onClick={onRemove}>
            Remove
          </button>
        )}
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            Cancel
          </button>
        )}
        <button type="submit" class="button">
          {submit}
        </button>
      </footer>
    </form>
  );
}
