import { ExternalLink } from "lucide";
import { useLayoutEffect, useRef } from "preact/hooks";
import { ratings } from "../../shared/rating.ts";
import { needsLog, previewed } from "../../shared/review.ts";
import { isNew } from "../../shared/review-queue.ts";
import { now, today } from "../ui/clock.ts";
import { near } from "../ui/date.ts";
import { Icon } from "../ui/icon.tsx";
import { type Item, planning, reviewsOf } from "./facts.ts";
import s from "./review.module.css";
import { editAddress } from "./review-keys.ts";
import { rate, reveal, session, suspend, undoLast } from "./session.ts";
import { capital, patternOf, ratingWord, span, wordOf } from "./words.ts";

type Props = { readonly item: Item; readonly isRevealed: boolean };

/** One question: what is asked, then the answer, then how it went. */
export function Asked({ item, isRevealed }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    (isRevealed ? answer : title).current?.focus({ preventScroll: true });
    if (isRevealed) answer.current?.scrollIntoView({ block: "nearest" });
  }, [isRevealed]);
  return (
    <>
      <div class={s.card}>
        <article>
          <Marks item={item} />
          <h2 ref={title} tabIndex={-1}>
            {item.title}
          </h2>
          {item.prompt && item.prompt !== item.title && <p class={s.text}>{item.prompt}</p>}
          {item.url && (
            <a class="button" href={item.url} target="_blank" rel="noreferrer" data-open>
              <Icon of={ExternalLink} size={14} />
              Open it
              <kbd>O</kbd>
            </a>
          )}
          {isRevealed && (
            <section class={s.answer}>
              <h3 ref={answer} tabIndex={-1}>
                Answer
              </h3>
              <p class={s.text}>{item.answer || "Nothing is written down. Say it aloud or solve it, then rate."}</p>
              {item.notes && <p class={`${s.text} ${s.notes}`}>{item.notes}</p>}
            </section>
          )}
        </article>
      </div>
      <footer class={s.foot}>
        {isRevealed ? <Ratings item={item} /> : <Reveal />}
        <Tools item={item} />
      </footer>
    </>
  );
}

function Marks({ item }: { readonly item: Item }) {
  const { category, difficulty, list, readyBy } = item;
  const pattern = patternOf(item);
  return (
    <p class={s.marks}>
      {isNew(item) && (
        <span class="badge" data-tone="accent">
          New
        </span>
      )}
      {readyBy && readyBy >= today.value && (
        <span class="badge" data-tone="warn">
          Ready by {near(readyBy, today.value)}
        </span>
      )}
      {category && <span class="badge">{wordOf(item)}</span>}
      {difficulty && <span class="badge">{capital(difficulty)}</span>}
      {pattern && <span class="badge">{pattern}</span>}
      {list && <span class="badge">{list}</span>}
    </p>
  );
}

function Reveal() {
  return (
    <button type="button" class={`button primary ${s.reveal}`} onClick={reveal}>
      Show the answer
      <kbd>Space</kbd>
    </button>
  );
}

/** The four ratings, each with when it would come again. */
function Ratings({ item }: { readonly item: Item }) {
  const at = new Date(now()).toISOString();
  const prospects = previewed(item, at, planning.value, needsLog(item, at) ? reviewsOf(item.id) : []);
  return (
    <fieldset class={s.ratings} aria-label="How did it go?">
      {ratings.map((rating, n) => (
        <button key={rating} type="button" class="button" data-rating={rating} onClick={() => rate(item.id, rating)}>
          <kbd>{n + 1}</kbd>
          <b>{ratingWord[rating]}</b>
          <span class="num">{span(prospects[rating])}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Tools({ item }: { readonly item: Item }) {
  const done = session.value?.done ?? [];
  return (
    <p class={s.tools}>
      <button type="button" class="button quiet small" disabled={done.length === 0} onClick={undoLast}>
        Undo<kbd>U</kbd>
      </button>
      <button type="button" class="button quiet small" onClick={() => suspend(item)}>
        Suspend<kbd>S</kbd>
      </button>
      <a class="button quiet small" href={editAddress(item.id)}>
        Edit<kbd>E</kbd>
      </a>
    </p>
  );
}
