import { limit, limits, setLimit } from "./limit.ts";
import s from "./review.module.css";
import { leave } from "./review-keys.ts";
import type { Session } from "./session.ts";
import { seconds } from "./timer.ts";
import { clockOf } from "./words.ts";

/** The head of a review: how far it is, the time, and the way out. */
export function ReviewBar({ session: { done, queue } }: { readonly session: Session }) {
  const all = done.length + queue.length;
  return (
    <header class={`bar ${s.bar}`}>
      <h1>Review</h1>
      {all > 0 && (
        <p class="aside num">
          {Math.min(done.length + 1, all)} of {all}
        </p>
      )}
      <div class="end">
        {queue.length > 0 && (
          <>
            <Clock />
            <label>
              <span class="visually-hidden">Time for each question</span>
              <select class={`input ${s.limit}`} value={limit.value} onChange={choose}>
                {limits.map((minutes) => (
                  <option key={minutes} value={minutes}>
                    {minutes === "0" ? "No limit" : `${minutes} min`}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        <button type="button" class="button quiet" onClick={leave}>
          End
          <kbd>Esc</kbd>
        </button>
      </div>
      <div
        class={s.progress}
        role="progressbar"
        aria-label="Reviewed"
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={done.length}
        style={{ "--share": all ? done.length / all : 1 }}
      />
      {queue.length > 0 && <Limit />}
    </header>
  );
}

function choose({ currentTarget }: Event & { readonly currentTarget: HTMLSelectElement }): void {
  const chosen = limits.find((one) => one === currentTarget.value);
  if (chosen) setLimit(chosen);
  currentTarget.blur(); // so that the keys are the review's again
}

function Clock() {
  const over = limit.value !== "0" && seconds.value >= Number(limit.value) * 60;
  return (
    <time class={`num ${s.clock}`} role="timer" data-over={over || undefined} aria-label="Time on this question">
      {clockOf(seconds.value)}
    </time>
  );
}

/** How much of the time is used: it fills quietly, and changes its colour when it is over. */
function Limit() {
  if (limit.value === "0") return null;
  const share = seconds.value / (Number(limit.value) * 60);
  return <div class={s.used} data-over={share >= 1 || undefined} style={{ "--share": Math.min(1, share) }} />;
}
