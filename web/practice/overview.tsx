import { Dumbbell, FileUp, ListPlus, Play, Plus, Search } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import type { Page, PageProps } from "../pages.ts";
import { newAddress } from "../records/address.ts";
import { go, query, setQuery } from "../router.ts";
import { openStarters } from "../shell/opening.ts";
import { singleKeys } from "../shell/shortcuts.ts";
import { ready } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { Empty } from "../ui/empty.tsx";
import { Icon } from "../ui/icon.tsx";
import { Ahead } from "./ahead.tsx";
import { due, fresh, newLeft, practices } from "./facts.ts";
import { List } from "./list.tsx";
import { Parts } from "./parts.tsx";
import s from "./practice.module.css";
import { Sticking } from "./sticking.tsx";
import { counted } from "./words.ts";

/** What is due and what comes, then every question. */
export function Overview({ page }: PageProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const isEmpty = practices.value.size === 0;
  useStartKeys(!isEmpty);
  return (
    <>
      <Bar title={page.title} end={ready.value && !isEmpty && <Actions page={page} />} />
      <Parts page={page} current="questions" />
      {!ready.value && <div class="scroll" aria-busy="true" />}
      {ready.value && (
        <div ref={scroll} class="scroll">
          {isEmpty ? (
            <Nothing page={page} />
          ) : (
            <>
              <div class={s.band}>
                <Due />
                <Ahead />
                <Sticking />
              </div>
              <List page={page} scroll={scroll} />
            </>
          )}
        </div>
      )}
    </>
  );
}

function Actions({ page }: PageProps) {
  return (
    <>
      <label class="search">
        <Icon of={Search} size={14} />
        <span class="visually-hidden">Filter questions</span>
        <input
          type="search"
          placeholder="Filter"
          value={query.value.get("q") ?? ""}
          onInput={({ currentTarget }) => setQuery({ q: currentTarget.value })}
          onKeyDown={({ key }) => key === "Escape" && setQuery({ q: null })}
        />
        <kbd>/</kbd>
      </label>
      <button type="button" class="button" aria-label="Starter lists" onClick={openStarters}>
        <Icon of={ListPlus} size={14} />
        <span class="wide-only">Lists</span>
      </button>
      <a class="button" href={newAddress(page, "practice")} aria-label="New question">
        <Icon of={Plus} size={14} />
        <span class="wide-only">New</span>
      </a>
    </>
  );
}

function Due() {
  const begin = Math.min(fresh.value.length, newLeft.value);
  const all = due.value.length + begin;
  return (
    <section class={`panel ${s.due}`}>
      <h2>
        <Icon of={Dumbbell} size={15} />
        Review
      </h2>
      <p>
        <b class="num">{due.value.length}</b> due now
        {begin > 0 && `, and ${counted(begin, "new question")} for today`}
      </p>
      {all > 0 ? (
        <a class="button primary" href="/practice/review">
          <Icon of={Play} size={14} />
          Start review
          <kbd>R</kbd>
        </a>
      ) : (
        <p>{fresh.value.length > 0 ? "You have begun enough new ones for today." : "All is reviewed for today."}</p>
      )}
    </section>
  );
}

/** R or Enter begins, where nothing else has the key. */
function useStartKeys(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || singleKeys.peek() === "off")
        return;
      if (document.querySelector("dialog:modal, [role=menu]")) return;
      if (target instanceof Element && target.closest("a, button, summary, input, select, textarea, aside")) return;
      if (key !== "r" && key !== "Enter") return;
      event.preventDefault();
      go("/practice/review");
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [isOn]);
}

function Nothing({ page }: { readonly page: Page }) {
  const actions = (
    <>
      <button type="button" class="button primary" onClick={openStarters}>
        <Icon of={ListPlus} size={14} />
        Choose a starter list
      </button>
      <a class="button" href={newAddress(page, "practice")}>
        <Icon of={Plus} size={14} />
        Add a question
      </a>
      <a class="button" href="/import">
        <Icon of={FileUp} size={14} />
        Import
      </a>
    </>
  );
  return (
    <Empty title="Nothing to practise yet" actions={actions}>
      Problems, designs and questions come back here just before you would forget them.
    </Empty>
  );
}
