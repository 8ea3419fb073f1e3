import { Plus, Search } from "lucide";
import { useState } from "preact/hooks";
import { standingAt } from "../../shared/interview-round.ts";
import type { Page } from "../pages.ts";
import { query, setQuery } from "../router.ts";
import { applications, ready } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { Empty } from "../ui/empty.tsx";
import { Icon } from "../ui/icon.tsx";
import s from "./list.module.css";
import { useNow } from "./now.ts";
import { RoundDialog } from "./round-dialog.tsx";
import { RoundLine } from "./round-line.tsx";
import { byTime, type Round, rounds } from "./rounds.ts";
import { formatWord, resultWord, roundName } from "./words.ts";

const groups = [
  { name: "ahead", title: "Upcoming" },
  { name: "awaiting", title: "Waiting for a result" },
  { name: "undated", title: "Without a date" },
  { name: "over", title: "Past" },
] as const;

/** So many past rounds are drawn until all are asked for. */
const pastAtFirst = 40;

/** All rounds of all applications: what is ahead, what has no result yet, what is over. */
export function RoundList({ page }: { readonly page: Page }) {
  const [adding, setAdding] = useState(false);
  const add = (
    <button type="button" class="button primary" onClick={() => setAdding(true)}>
      <Icon of={Plus} size={14} />
      Add a round
    </button>
  );
  return (
    <>
      <Bar
        title={page.title}
        end={
          rounds.value.size > 0 && (
            <>
              <TextFilter />
              {add}
            </>
          )
        }
      />
      <div class="scroll">{ready.value && (rounds.value.size > 0 ? <Groups /> : <NoRounds add={add} />)}</div>
      {adding && <RoundDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function Groups() {
  const now = useNow();
  const [all, setAll] = useState(false);
  const only = query.value.get("only");
  const found = matchingRounds();
  const by = Map.groupBy(found, (round) => standingAt(round, now));
  const shown = groups.filter(({ name }) => by.has(name) && (!only || only === name));
  return (
    <>
      <Filters counts={by} only={only} />
      <div class={s.groups}>
        {shown.length === 0 && <p class="empty">No round matches.</p>}
        {shown.map(({ name, title }) => {
          const items = inOrder(by.get(name) ?? [], name);
          const part = name === "over" && !all ? items.slice(0, pastAtFirst) : items;
          return (
            <section key={name}>
              <h2>
                {title} <span class="num">{items.length}</span>
              </h2>
              <ol>
                {part.map((round) => (
                  <RoundLine key={round.id} round={round} now={now} />
                ))}
              </ol>
              {part.length < items.length && (
                <button type="button" class="button quiet" onClick={() => setAll(true)}>
                  Show {items.length - part.length} more
                </button>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}

type FilterProps = {
  readonly counts: ReadonlyMap<string, readonly Round[]>;
  readonly only: string | null;
};

function Filters({ counts, only }: FilterProps) {
  return (
    <div class="filters">
      {groups
        .filter(({ name }) => counts.has(name) || only === name)
        .map(({ name, title }) => (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={only === name}
            onClick={() => setQuery({ only: only === name ? null : name })}
          >
            {title} <span class="num">{counts.get(name)?.length ?? 0}</span>
          </button>
        ))}
    </div>
  );
}

function TextFilter() {
  return (
    <label class="search">
      <Icon of={Search} size={14} />
      <span class="visually-hidden">Filter rounds</span>
      <input
        type="search"
        placeholder="Filter"
        value={query.value.get("q") ?? ""}
        onInput={({ currentTarget }) => setQuery({ q: currentTarget.value })}
        onKeyDown={({ key }) => key === "Escape" && setQuery({ q: null })}
      />
      <kbd>/</kbd>
    </label>
  );
}

/** Every word is somewhere in the round, its application or its questions. */
function matchingRounds(): readonly Round[] {
  const words = (query.value.get("q") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const all = [...rounds.value.values()];
  return words.length === 0 ? all : all.filter((round) => words.every((word) => textOf(round).includes(word)));
}

function textOf(round: Round): string {
  const of = applications.value.get(round.applicationId);
  const { format, outcome, place, questions = [] } = round;
  const words = [roundName(round), format && formatWord[format], outcome && resultWord[outcome], place];
  return [...words, of?.company, of?.role, ...questions.map(({ question }) => question)].join("\n").toLowerCase();
}

/** What is ahead comes soonest first, what is behind latest first. */
function inOrder(items: readonly Round[], standing: (typeof groups)[number]["name"]): readonly Round[] {
  const sorted = items.toSorted(byTime);
  return standing === "ahead" || standing === "undated" ? sorted : sorted.reverse();
}

function NoRounds({ add }: { readonly add: preact.ComponentChild }) {
  const none = applications.value.size === 0;
  const actions = none ? (
    <a class="button primary" href="/applications">
      Start with an application
    </a>
  ) : (
    add
  );
  return (
    <Empty title="No interviews yet" actions={actions}>
      Each round gets a preparation sheet before and a debrief after it. What you could not answer comes back as
      practice, in time for the next one.
    </Empty>
  );
}
