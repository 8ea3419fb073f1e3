import { isNew } from "../../shared/review-queue.ts";
import { today } from "../ui/clock.ts";
import { type Item, leeches, practices, suspended } from "./facts.ts";
import s from "./practice.module.css";
import { categoryWord, counted } from "./words.ts";

const categories = Object.keys(categoryWord) as (keyof typeof categoryWord)[]; // keys() widens

/** By category, how much has been learnt so that days pass between reviews; and what does not stick. */
export function Sticking() {
  const byCategory = Map.groupBy(practices.value.values(), ({ category = "other" }) => category);
  const inOrder = categories.flatMap((category) => {
    const items = byCategory.get(category);
    return items ? [{ category, items }] : [];
  });
  return (
    <section class="panel">
      <h2>Learnt so far</h2>
      <ul class={s.categories}>
        {inOrder.map(({ category, items }) => (
          <li key={category}>
            <a href={`?category=${category}`} class="cut">
              {categoryWord[category]}
            </a>
            <i style={{ "--share": learnt(items) / items.length, "--begun": begun(items) / items.length }} />
            <span class="num">
              {learnt(items)} of {items.length}
            </span>
          </li>
        ))}
      </ul>
      {leeches.value.length + suspended.value.length > 0 && (
        <p class={s.rest}>
          {leeches.value.length > 0 && (
            <a class="link" href="?view=leeches">
              {counted(leeches.value.length, "does not stick", "do not stick")}
            </a>
          )}
          {suspended.value.length > 0 && (
            <a class="link" href="?view=suspended">
              {suspended.value.length} suspended
            </a>
          )}
        </p>
      )}
    </section>
  );
}

const learnt = (items: readonly Item[]) =>
  items.filter(({ card, dueOn = "" }) => card?.state === "review" && dueOn >= today.value).length;
const begun = (items: readonly Item[]) => items.filter((one) => !isNew(one) && one.card).length;
