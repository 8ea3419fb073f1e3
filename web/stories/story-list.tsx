import type { ComponentChild } from "preact";
import { competencyOf } from "../../shared/competencies.ts";
import { isMeasured, missingParts, secondsToTell } from "../../shared/story-guidance.ts";
import { Empty } from "../ui/empty.tsx";
import s from "./stories.module.css";
import { lengthWord, stories, type Told } from "./told.ts";

/** Every story with what it shows and what it still lacks. */
export function StoryList() {
  const all = [...stories.value.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
  return (
    <ul class={s.stories}>
      {all.map((story) => (
        <li key={story.id}>
          <a class="panel" href={`/stories/${story.id}`}>
            <h2>{story.title}</h2>
            {story.situation && <p class={s.first}>{story.situation}</p>}
            <p class={s.shown}>
              {(story.competencies ?? []).map((name) => (
                <span key={name} class="chip">
                  <span class="cut">{competencyOf(name) ?? name}</span>
                </span>
              ))}
            </p>
            <p class={s.aside}>{stateOf(story)}</p>
          </a>
        </li>
      ))}
    </ul>
  );
}

export function NoStories({ add }: { readonly add: ComponentChild }) {
  const actions = (
    <>
      {add}
      <a class="button" href="?as=coverage">
        See what is asked for
      </a>
    </>
  );
  return (
    <Empty title="“Tell me about a time when…”" actions={actions}>
      Five or six stories answer most of what is asked. Tell each once: the situation, your task, what you did, what
      came of it.
    </Empty>
  );
}

function stateOf(story: Told): string {
  const missing = missingParts(story);
  if (missing.length === 4) return "Not told yet";
  if (missing.length > 0) return `Still to tell: ${missing.join(", ")}`;
  return `${lengthWord(secondsToTell(story))} to tell${isMeasured(story.result ?? "") ? "" : "; the result has no number yet"}`;
}
