import { Plus } from "lucide";
import { useState } from "preact/hooks";
import type { PageProps } from "../pages.ts";
import { query, segment, setQuery } from "../router.ts";
import { ready } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { Icon } from "../ui/icon.tsx";
import { lazy } from "../ui/lazy.tsx";
import { Coverage } from "./coverage.tsx";
import { NewStory } from "./new-story.tsx";
import s from "./stories.module.css";
import { NoStories, StoryList } from "./story-list.tsx";
import { stories } from "./told.ts";
import { Unmatched } from "./unmatched.tsx";

const StoryPage = lazy<{ readonly id: string }>(() => import("./story-page.tsx").then((m) => m.StoryPage));

/** The stories that a person tells in interviews, and what they show; or the one that the address names. */
export function Stories({ page }: PageProps) {
  const id = segment(1);
  const [telling, setTelling] = useState<string | true | undefined>(undefined);
  if (id) return ready.value ? <StoryPage key={id} id={id} /> : null;
  const isGrid = query.value.get("as") === "coverage";
  const add = (
    <button type="button" class="button primary" onClick={() => setTelling(true)}>
      <Icon of={Plus} size={14} />
      Add a story
    </button>
  );
  return (
    <>
      <Bar title={page.title} end={stories.value.size > 0 && add}>
        <fieldset class="segmented" aria-label="View">
          <button type="button" aria-pressed={!isGrid} onClick={() => setQuery({ as: null })}>
            Stories
          </button>
          <button type="button" aria-pressed={isGrid} onClick={() => setQuery({ as: "coverage" })}>
            Coverage
          </button>
        </fieldset>
      </Bar>
      <div class="scroll">
        {ready.value && !isGrid && stories.value.size === 0 && <NoStories add={add} />}
        {ready.value && (isGrid || stories.value.size > 0) && (
          <div class={s.page}>
            {isGrid ? <Coverage onTell={setTelling} /> : <StoryList />}
            <Unmatched onTell={(competency) => setTelling(competency ?? true)} />
          </div>
        )}
      </div>
      {telling && (
        <NewStory competency={telling === true ? undefined : telling} onClose={() => setTelling(undefined)} />
      )}
    </>
  );
}
