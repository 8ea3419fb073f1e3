import { Check } from "lucide";
import { useRef, useState } from "preact/hooks";
import { heardFor } from "../../shared/competencies.ts";
import { type Covered, coverageOf } from "../../shared/coverage.ts";
import { Icon } from "../ui/icon.tsx";
import s from "./coverage.module.css";
import { shows, stories, type Told, toggleCompetency } from "./told.ts";

type Props = { readonly onTell: (competency: string) => void };

/** Which story shows which competency: a table where there is room for one, else a list. */
export function Coverage({ onTell }: Props) {
  const told = [...stories.value.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = coverageOf(told);
  const covered = rows.filter(({ storyIds }) => storyIds.length > 0).length;
  return (
    <>
      <p class={s.lead}>
        {covered} of {rows.length} competencies have a story.
      </p>
      {told.length > 0 && <Grid rows={rows} told={told} />}
      <ul class={told.length > 0 ? s.list : s.only}>
        {rows.map(({ name, storyIds }) => (
          <li key={name}>
            <h2>{name}</h2>
            {storyIds.map((id) => (
              <a key={id} class="link" href={`/stories/${id}`}>
                {stories.value.get(id)?.title}
              </a>
            ))}
            {storyIds.length === 0 && (
              <>
                <p>{hintFor(name)}</p>
                <button
                  type="button"
                  class="button small"
                  aria-label={`Tell a story of ${name}`}
                  onClick={() => onTell(name)}
                >
                  Tell a story
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const hints: Readonly<Record<string, string>> = heardFor;
const hintFor = (name: string) => hints[name];

type GridProps = { readonly rows: readonly Covered[]; readonly told: readonly Told[] };

/** One stop of the Tab key; arrows go from cell to cell, Space and Enter set and clear. */
function Grid({ rows, told }: GridProps) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const move = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (!by) return;
    event.preventDefault();
    const row = clamp(at.row + by[0], rows.length);
    const column = clamp(at.column + by[1], told.length);
    setAt({ row, column });
    table.current?.querySelectorAll("tbody tr")[row]?.querySelectorAll("button")[column]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls is reached by keyboard
    <section class={s.grid} aria-label="Competencies and stories" tabIndex={0}>
      <table ref={table}>
        <thead>
          <tr>
            <th scope="col">Competency</th>
            {told.map(({ id, title }) => (
              <th key={id} scope="col">
                <a class="link" href={`/stories/${id}`} title={title}>
                  {title}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={move}>
          {rows.map(({ name, storyIds }, row) => (
            <tr key={name}>
              <th scope="row" title={hintFor(name)} data-none={storyIds.length === 0 || undefined}>
                {name}
                {storyIds.length === 0 && <span>no story</span>}
              </th>
              {told.map((story, column) => (
                <td key={story.id}>
                  <button
                    type="button"
                    aria-pressed={shows(story, name)}
                    aria-label={`${story.title} shows ${name}`}
                    tabIndex={row === at.row && column === Math.min(at.column, told.length - 1) ? 0 : -1}
                    onFocus={() => setAt({ row, column })}
                    onClick={() => toggleCompetency(story, name)}
                  >
                    {shows(story, name) && <Icon of={Check} size={14} />}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const clamp = (n: number, count: number) => Math.max(0, Math.min(n, count - 1));
