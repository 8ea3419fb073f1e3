import { addDays } from "../../shared/calendar.ts";
import { ratings } from "../../shared/rating.ts";
import { today } from "../ui/clock.ts";
import { near } from "../ui/date.ts";
import { Empty } from "../ui/empty.tsx";
import { fresh, practices } from "./facts.ts";
import s from "./review.module.css";
import { type Done, start, undoLast } from "./session.ts";
import { wanted } from "./wanted.ts";
import { counted, ratingWord } from "./words.ts";

const step = 10;

/** The end of a session: what was done, and what comes next. */
export function Ended({ done }: { readonly done: readonly Done[] }) {
  const actions = (
    <>
      <a class="button primary" href="/practice">
        Back to practice
      </a>
      {fresh.value.length > 0 && (
        <button type="button" class="button" onClick={() => start(wanted(), step)}>
          {counted(Math.min(step, fresh.value.length), "new question")} more
        </button>
      )}
      {done.length > 0 && (
        <button type="button" class="button quiet" onClick={undoLast}>
          Undo the last<kbd>U</kbd>
        </button>
      )}
    </>
  );
  if (done.length === 0)
    return (
      <Empty title="Nothing is due for review" actions={actions}>
        {next()}
      </Empty>
    );
  return (
    <div class={s.ended}>
      <h2>Done for now</h2>
      <p>
        {counted(done.length, "review")} of {counted(new Set(done.map(({ id }) => id)).size, "question")} in{" "}
        {counted(Math.max(1, Math.round(done.reduce((sum, { ms }) => sum + ms, 0) / 60_000)), "minute")}.
      </p>
      <dl>
        {ratings.map((rating) => (
          <div key={rating} data-rating={rating}>
            <dt>{ratingWord[rating]}</dt>
            <dd class="num">{done.filter((one) => one.rating === rating).length}</dd>
          </div>
        ))}
      </dl>
      <p>{next()}</p>
      <div class={s.actions}>{actions}</div>
    </div>
  );
}

/** What comes tomorrow, or when the next one comes. */
function next(): string {
  const days = [...practices.value.values()].flatMap(({ dueOn, suspended }) => (dueOn && !suspended ? [dueOn] : []));
  const tomorrow = addDays(today.value, 1);
  const until = days.filter((day) => day <= tomorrow).length;
  if (until > 0) return `${counted(until, "review comes", "reviews come")} tomorrow.`;
  const soonest = days.sort()[0];
  return soonest ? `The next review comes ${near(soonest, today.value)}.` : "No review is planned.";
}
