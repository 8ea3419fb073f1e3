import { useComputed, useSignal } from "@preact/signals";
import { ChevronsRightLeft, Plus } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { openAdd } from "../../shell/opening.ts";
import { Icon, StageIcon, type StageShown } from "../../ui/icon.tsx";
import { stageWord } from "../../words.ts";
import { search, view } from "../view.ts";
import s from "./board.module.css";
import { Card } from "./card.tsx";
import { columns } from "./columns.ts";

const belongs: Readonly<Record<StageShown, string>> = {
  saved: "Roles you may apply for. Paste a link and decide later.",
  applied: "Sent, and waiting for an answer.",
  screening: "A person has answered: calls, forms, take-home work.",
  interviewing: "Rounds with the team.",
  offer: "Numbers, deadlines, and your decision.",
  closed: "Everything that has ended, kept for your insights.",
};

/** Cards that a column draws before it is scrolled: a long column costs no more than a short one. */
const pageSize = 40;

export function Column({ name }: { readonly name: StageShown }) {
  const open = useSignal(name !== "closed");
  const cards = useComputed(() => columns.value[name]);
  const count = cards.value.length;
  const label = `${stageWord[name]}, ${count}`;
  if (!open.value)
    return (
      <section class={s.column} data-column={name} data-stage={name} data-rail aria-label={label}>
        <button
          type="button"
          class={s.rail}
          aria-expanded="false"
          onClick={() => {
            open.value = true;
          }}
        >
          <StageIcon stage={name} />
          <span class="num">{count}</span>
          <span>{stageWord[name]}</span>
        </button>
      </section>
    );
  return (
    <section class={s.column} data-column={name} data-stage={name} aria-label={label}>
      <header>
        <StageIcon stage={name} />
        <h2>{stageWord[name]}</h2>
        <span class="num">{count}</span>
        {name === "closed" ? (
          <button
            type="button"
            class="button quiet small square"
            aria-label="Fold Closed"
            onClick={() => {
              open.value = false;
            }}
          >
            <Icon of={ChevronsRightLeft} size={14} />
          </button>
        ) : (
          <button
            type="button"
            class="button quiet small square"
            aria-label={`Add to ${stageWord[name]}`}
            onClick={() => openAdd(name)}
          >
            <Icon of={Plus} size={15} />
          </button>
        )}
      </header>
      {count > 0 ? <Cards name={name} /> : <Nothing name={name} />}
    </section>
  );
}

function Cards({ name }: { readonly name: StageShown }) {
  const drawn = useSignal(pageSize);
  const cards = columns.value[name];
  return (
    <ol>
      {cards.slice(0, drawn.value).map((card) => (
        <Card key={card.id} of={card} />
      ))}
      {drawn.value < cards.length && (
        <More
          key={drawn.value}
          onSeen={() => {
            drawn.value += pageSize;
          }}
        />
      )}
    </ol>
  );
}

function Nothing({ name }: { readonly name: StageShown }) {
  const filtered = search.value !== "" || view.value !== undefined;
  return <p class={s.nothing}>{filtered ? "Nothing here matches." : belongs[name]}</p>;
}

/** Asks for the next cards when the end of those that are drawn comes near. */
function More({ onSeen }: { readonly onSeen: () => void }) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((entry) => entry.isIntersecting)) onSeen();
      },
      { rootMargin: "600px" },
    );
    if (end.current) watch.observe(end.current);
    return () => watch.disconnect();
  }, [onSeen]);
  return <li ref={end} class={s.more} aria-hidden="true" />;
}
