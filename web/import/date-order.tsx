import type { ComponentChildren } from "preact";
import s from "./columns.module.css";
import type { Review } from "./review.ts";
import { choices, readDates } from "./session.ts";

const orders = [
  [undefined, "As each column says"],
  [true, "Day first"],
  [false, "Month first"],
] as const;

/** How dates such as 03/04/2026 are read, where the file has any. */
export function DateOrder({ of }: { readonly of: Review }) {
  const { dayFirst } = choices.value;
  if (of.dates.length === 0 && dayFirst === undefined) return null;
  return (
    <DateOrderChoice chosen={dayFirst} choose={readDates}>
      <ul class={s.reasons} data-off={dayFirst !== undefined}>
        {of.dates.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </DateOrderChoice>
  );
}

type Props = {
  readonly chosen: boolean | undefined;
  readonly choose: (dayFirst: boolean | undefined) => void;
  readonly children?: ComponentChildren;
};

export function DateOrderChoice({ chosen, choose, children }: Props) {
  return (
    <section class={s.section} aria-labelledby="date-order">
      <h3 id="date-order">Dates that can be read two ways</h3>
      <fieldset class="segmented" aria-labelledby="date-order">
        {orders.map(([order, word]) => (
          <button key={word} type="button" aria-pressed={chosen === order} onClick={() => choose(order)}>
            {word}
          </button>
        ))}
      </fieldset>
      {children}
    </section>
  );
}
