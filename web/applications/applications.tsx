import { KanbanSquare, Plus, Rows3, Search } from "lucide";
import type { PageProps } from "../pages.ts";
import { query, segment, setQuery } from "../router.ts";
import { openAdd } from "../shell/opening.ts";
import { applications, ready } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { Icon } from "../ui/icon.tsx";
import { lazy } from "../ui/lazy.tsx";
import { Board } from "./board/board.tsx";
import { search, view, viewCounts, views } from "./view.ts";

const List = lazy(() => import("./list/list.tsx").then((m) => m.List));
const Detail = lazy<{ id: string }>(() => import("./detail/detail.tsx").then((m) => m.Detail));
const FirstRun = lazy(() => import("../today/first-run.tsx").then((m) => m.FirstRun));

/** Every application: as a board by stage or as a list, with one of them opened beside it. */
export function Applications({ page }: PageProps) {
  const id = segment(1);
  const asList = query.value.get("as") === "list";
  const isEmpty = ready.value && applications.value.size === 0;
  return (
    <>
      <Bar title={page.title} end={!isEmpty && <Actions />}>
        {!isEmpty && <Switch asList={asList} />}
      </Bar>
      {isEmpty ? (
        <FirstRun />
      ) : (
        <>
          <Views />
          {asList ? <List /> : <Board />}
        </>
      )}
      {id && <Detail id={id} />}
    </>
  );
}

/** The same view and filter, drawn another way. */
function Switch({ asList }: { readonly asList: boolean }) {
  const address = (as: string | undefined) => {
    const next = new URLSearchParams(query.value);
    next.delete("as");
    if (as) next.set("as", as);
    return `/applications${next.size > 0 ? `?${next}` : ""}`;
  };
  return (
    <nav class="segmented" aria-label="Show as">
      <a href={address(undefined)} aria-current={asList ? undefined : "true"} aria-label="Board">
        <Icon of={KanbanSquare} size={14} />
        <span class="wide-only">Board</span>
      </a>
      <a
        href={address("list")}
        aria-current={asList ? "true" : undefined}
        aria-label="List"
        onPointerEnter={List.preload}
      >
        <Icon of={Rows3} size={14} />
        <span class="wide-only">List</span>
      </a>
    </nav>
  );
}

function Actions() {
  return (
    <>
      <label class="search">
        <Icon of={Search} size={14} />
        <span class="visually-hidden">Filter applications</span>
        <input
          type="search"
          placeholder="Filter"
          value={search.value}
          onInput={(event) => setQuery({ q: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === "Escape") setQuery({ q: null });
          }}
        />
        <kbd>/</kbd>
      </label>
      <button type="button" class="button primary wide-only" onClick={() => openAdd()}>
        <Icon of={Plus} size={14} />
        New<kbd>N</kbd>
      </button>
    </>
  );
}

function Views() {
  return (
    <div class="filters" role="toolbar" aria-label="Views">
      {views.map(({ name, label }, n) => {
        const pressed = view.value?.name === name;
        return (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={pressed}
            onClick={() => setQuery({ view: pressed ? null : name })}
          >
            {label} <span class="num">{viewCounts.value[n]}</span>
          </button>
        );
      })}
    </div>
  );
}
