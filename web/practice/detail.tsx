import { ExternalLink, Pause, Pencil, Play, X } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { readiedBy } from "../../shared/ready-by.ts";
import { go, query } from "../router.ts";
import { useTitle } from "../shell/title.ts";
import { change } from "../store/changes.ts";
import { ready } from "../store/records.ts";
import { today } from "../ui/clock.ts";
import { Empty } from "../ui/empty.tsx";
import { Field } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import s from "./detail.module.css";
import { type Item, practices } from "./facts.ts";
import { Memory } from "./memory.tsx";
import { Tries } from "./tries.tsx";
import { capital, patternOf, wordOf } from "./words.ts";

const out = () => `/practice${query.value.size > 0 ? `?${query.value}` : ""}`;

/** One question beside the list: what it asks, how well it is remembered, and what was tried. */
export function Detail({ id }: { readonly id: string }) {
  const drawer = useRef<HTMLElement>(null);
  const item = practices.value.get(id);
  useTitle(item?.title);
  useEffect(() => {
    drawer.current?.focus({ preventScroll: true });
    return () => document.querySelector<HTMLElement>(`main a[href^="/practice/${CSS.escape(id)}"]`)?.focus();
  }, [id]);
  return (
    <aside
      ref={drawer}
      class={`drawer ${s.drawer}`}
      aria-label={item?.title ?? "Question"}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        drawer.current?.focus(); // what was chosen is kept as its field is left
        go(out());
      }}
    >
      <header class={s.head}>
        <h2>{item?.title}</h2>
        <a class="button quiet square" href={out()} aria-label="Close">
          <Icon of={X} />
        </a>
      </header>
      {item ? <Opened item={item} /> : ready.value && <Gone />}
    </aside>
  );
}

function Opened({ item }: { readonly item: Item }) {
  const { id, title, prompt, answer, notes, url } = item;
  return (
    <div class={s.body}>
      <p class={s.marks}>
        {[item.category && wordOf(item), item.difficulty && capital(item.difficulty), patternOf(item), item.list]
          .filter((word) => word)
          .map((word) => (
            <span key={word} class="badge">
              {word}
            </span>
          ))}
      </p>
      <p class={s.actions}>
        <a class="button primary" href={`/practice/review?id=${id}`}>
          <Icon of={Play} size={14} />
          Review it
        </a>
        <button
          type="button"
          class="button"
          onClick={() => change(id, { suspended: item.suspended ? null : true }, says(item))}
        >
          <Icon of={Pause} size={14} />
          {item.suspended ? "Review again" : "Suspend"}
        </button>
        <a class="button" href={`/practice/practice/${id}`}>
          <Icon of={Pencil} size={14} />
          Edit
        </a>
        {url && (
          <a class="button" href={url} target="_blank" rel="noreferrer">
            <Icon of={ExternalLink} size={14} />
            Open it
          </a>
        )}
      </p>
      <Memory item={item} />
      <ReadyBy key={item.readyBy} item={item} />
      {prompt && prompt !== title && <Text name="Asked" text={prompt} />}
      {answer && <Text name="Answer" text={answer} />}
      {notes && <Text name="Notes" text={notes} />}
      <Tries item={item} />
    </div>
  );
}

const says = ({ title, suspended }: Item) => (suspended ? `${title} is reviewed again` : `No more reviews of ${title}`);

function Text({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <section>
      <h3>{name}</h3>
      <p class={s.text}>{text}</p>
    </section>
  );
}

/** A day by which it must be ready: the next review comes before it. */
function ReadyBy({ item: { id, readyBy, dueOn } }: { readonly item: Item }) {
  const set = (value: string) => {
    const patch = value ? readiedBy({ dueOn }, value, today.peek()) : { readyBy: null };
    change(id, patch, value ? "The next review comes before that day" : "No day to be ready by");
  };
  return (
    <Field label="Ready by" hint="A review comes on the day before at the latest.">
      {(control) => (
        <input
          {...control}
          type="date"
          class={s.day}
          min={today.value}
          defaultValue={readyBy}
          onChange={({ currentTarget }) => currentTarget.validity.valid && set(currentTarget.value)}
        />
      )}
    </Field>
  );
}

function Gone() {
  const actions = (
    <a class="button" href="/trash">
      Look in the trash
    </a>
  );
  return (
    <Empty title="This question is not here" actions={actions}>
      It may have been deleted on another device.
    </Empty>
  );
}
