import type { RefObject } from "preact";
import type { Page } from "../pages.ts";
import { query, setQuery } from "../router.ts";
import { today } from "../ui/clock.ts";
import { near, urgency } from "../ui/date.ts";
import { Empty } from "../ui/empty.tsx";
import { memo } from "../ui/memo.ts";
import { useRows } from "../ui/rows.ts";
import { type Item, practices } from "./facts.ts";
import s from "./practice.module.css";
import { narrowings, rows, views } from "./rows.ts";
import { capital, patternOf, wordOf } from "./words.ts";

const narrow = matchMedia("(width < 48rem)");

type Props = { readonly page: Page; readonly scroll: RefObject<HTMLElement | null> };

/** Every question: searched, narrowed down, only what is in sight drawn. */
export function List({ page, scroll }: Props) {
  const all = rows.value;
  const rowHeight = narrow.matches ? 60 : 40;
  const shown = useRows({ scroll, count: all.length, rowHeight });
  const kept = query.value.size > 0 ? `?${query.value}` : "";
  return (
    <section class={s.questions} aria-label="Questions">
      <Filters />
      {all.length === 0 ? (
        <NoMatch />
      ) : (
        <table class={s.table} aria-rowcount={all.length + 1} style={{ "--row": `${rowHeight}px` }}>
          <thead>
            <tr aria-rowindex={1}>
              {["Question", "Category", "Difficulty", "List, pattern", "Next review"].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Space height={shown.before} />
            {all.slice(shown.first, shown.end).map((item, n) => (
              <Row key={item.id} item={item} index={shown.first + n + 2} href={`${page.path}/${item.id}${kept}`} />
            ))}
            <Space height={shown.after} />
          </tbody>
        </table>
      )}
    </section>
  );
}

function Filters() {
  const view = query.value.get("view");
  const items = [...practices.value.values()];
  return (
    <div class={s.filters} role="toolbar" aria-label="Narrow down">
      {views.map(({ name, label, test }) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-pressed={view === name}
          onClick={() => setQuery({ view: view === name ? null : name })}
        >
          {label} <span class="num">{items.filter(test).length}</span>
        </button>
      ))}
      {narrowings.value
        .filter(({ choices }) => choices.length > 1)
        .map(({ name, label, choices }) => (
          <select
            key={name}
            class="input"
            aria-label={label}
            value={query.value.get(name) ?? ""}
            onChange={({ currentTarget }) => setQuery({ [name]: currentTarget.value })}
          >
            <option value="">{label}</option>
            {choices.map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </select>
        ))}
    </div>
  );
}

type RowProps = { readonly item: Item; readonly index: number; readonly href: string };

const Row = memo(function Row({ item, index, href }: RowProps) {
  const { title, category, difficulty, list } = item;
  const pattern = patternOf(item);
  return (
    <tr aria-rowindex={index}>
      <td>
        <a href={href}>{title}</a>
        <span class={s.under}>{[category && wordOf(item), pattern].filter(Boolean).join(" · ")}</span>
      </td>
      <td>{category && wordOf(item)}</td>
      <td>{difficulty && capital(difficulty)}</td>
      <td>{[list, pattern].filter(Boolean).join(" · ")}</td>
      <td>
        <Next item={item} />
      </td>
    </tr>
  );
});

function Next({ item: { dueOn, suspended } }: { readonly item: Item }) {
  if (suspended) return <span class={s.dim}>Suspended</span>;
  if (!dueOn) return <span class="badge">New</span>;
  return (
    <time dateTime={dueOn} data-urgency={urgency(dueOn, today.value)}>
      {near(dueOn, today.value)}
    </time>
  );
}

function Space({ height }: { readonly height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of no content takes no focus
  return height > 0 ? <tr aria-hidden="true" style={{ height: `${height}px` }} /> : null;
}

function NoMatch() {
  const clear = () => setQuery({ q: null, view: null, category: null, list: null, pattern: null });
  const actions = (
    <button type="button" class="button" onClick={clear}>
      Clear the filters
    </button>
  );
  return (
    <Empty title="No question matches" actions={actions}>
      Try fewer words, or another view.
    </Empty>
  );
}
