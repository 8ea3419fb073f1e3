import { unmatchedQuestions } from "../../shared/coverage.ts";
import type { Interview } from "../../shared/interview.ts";
import type { Practice } from "../../shared/practice.ts";
import { addressOf } from "../pages.ts";
import { recordsOf } from "../store/records.ts";
import s from "./stories.module.css";
import { stories } from "./told.ts";

const practice = recordsOf<Practice>("practice");
const interviews = recordsOf<Interview>("interview");
const most = 12;

/** Behavioural questions that no story answers yet. */
export function Unmatched({ onTell }: { readonly onTell: (competency: string | undefined) => void }) {
  const open = unmatchedQuestions(stories.value.values(), {
    practice: practice.value.values(),
    interviews: interviews.value.values(),
  });
  if (open.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="unmatched">
      <h2 id="unmatched">
        Questions without a story <span class={`num ${s.aside}`}>{open.length}</span>
      </h2>
      <ul class={s.open}>
        {open.slice(0, most).map((one) => (
          <li key={one.key}>
            <a
              class="link"
              href={"practiceId" in one ? addressOf(one.practiceId) : `${addressOf(one.interviewId)}?as=debrief`}
            >
              {one.question}
            </a>
            <span class={s.aside}>{one.competency ?? "No competency named"}</span>
            <button
              type="button"
              class="button small"
              aria-label={`Tell a story for: ${one.question}`}
              onClick={() => onTell(one.competency)}
            >
              Tell a story
            </button>
          </li>
        ))}
      </ul>
      {open.length > most && <p class={s.aside}>and {open.length - most} more</p>}
    </section>
  );
}
