import { dayIn } from "../../shared/calendar.ts";
import { addressOf } from "../pages.ts";
import { today } from "../ui/clock.ts";
import { short } from "../ui/date.ts";
import s from "./detail.module.css";
import { type Item, planning, triesOf } from "./facts.ts";
import { capital, ratingWord } from "./words.ts";

const most = 50;

/** What was tried, the latest first. */
export function Tries({ item: { id } }: { readonly item: Item }) {
  const tries = triesOf(id);
  if (tries.length === 0) return null;
  return (
    <section>
      <h3>
        Tried <span class="num">{tries.length}</span>
      </h3>
      <ol class={s.tries}>
        {tries.slice(0, most).map(({ id, at, rating, mode, minutes, feedback }) => (
          <li key={id}>
            <a href={addressOf(id)}>
              <b data-rating={rating}>{rating ? ratingWord[rating] : capital(mode ?? "Tried")}</b>
              <span class="cut">{[mode && capital(mode), feedback].filter(Boolean).join(" · ")}</span>
              <span class="num">{minutes ? `${minutes} min` : ""}</span>
              <time dateTime={at} class="num">
                {short(dayIn(new Date(at), planning.value.timeZone), today.value)}
              </time>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
