import { TriangleAlert } from "lucide";
import { dayIn } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";
import { recallAt } from "../../shared/review.ts";
import { isLeech } from "../../shared/review-queue.ts";
import { now, today } from "../ui/clock.ts";
import { Icon } from "../ui/icon.tsx";
import s from "./detail.module.css";
import { type Item, planning } from "./facts.ts";
import { capital, counted, distance, span } from "./words.ts";

/** What the reviews say about the memory of it, in words. */
export function Memory({ item }: { readonly item: Item }) {
  const { card, dueOn, suspended } = item;
  const recall = recallAt(card, new Date(now()));
  if (!card || recall === undefined)
    return (
      <p class={s.lead}>
        {dueOn
          ? `Never reviewed. It is due ${distance(dueOn, today.value)}.`
          : "Never reviewed. It waits among the new ones."}
      </p>
    );
  const last = card.lastReviewAt && dayIn(new Date(card.lastReviewAt), planning.value.timeZone);
  const next = suspended ? "Suspended" : dueOn ? dueWords(dueOn) : "Not planned";
  return (
    <section class={s.memory}>
      <p class={s.lead}>
        You would remember this today with <b class="num">{Math.round(recall * 100)} %</b>.
      </p>
      {isLeech(item) && (
        <p class="note" data-tone="warn">
          <Icon of={TriangleAlert} />
          <span>It does not stick: write it anew in smaller steps, or suspend it.</span>
        </p>
      )}
      <dl class={s.facts}>
        <Fact name="Next review" value={next} />
        <Fact name="Last review" value={last ? capital(distance(last, today.value)) : "Never"} />
        <Fact
          name="Holds for"
          value={card.stability < 1 ? "Less than a day" : span({ days: Math.round(card.stability) })}
        />
        <Fact name="Hard for you" value={`${Math.round(card.difficulty)} of 10`} />
        <Fact name="Reviewed" value={counted(card.reps, "time")} />
        <Fact name="Forgotten" value={counted(card.lapses, "time")} />
      </dl>
    </section>
  );
}

function dueWords(on: Day): string {
  const when = distance(on, today.value);
  return on < today.value ? `Due ${when}` : capital(when);
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="num">{value}</dd>
    </div>
  );
}
