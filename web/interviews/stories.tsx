import type { Skill } from "../../shared/skill.ts";
import type { Story } from "../../shared/story.ts";
import { storyParts } from "../../shared/story-guidance.ts";
import { competenciesIn, matching } from "../../shared/story-match.ts";
import { applications, recordsOf } from "../store/records.ts";
import s from "./round.module.css";
import { type Round, roundsOf } from "./rounds.ts";

const stories = recordsOf<Story>("story");
const skills = recordsOf<Skill>("skill");
const most = 6;

/** The stories that answer what this application asks for, each to be opened and read over. */
export function Stories({ of }: { readonly of: Round }) {
  const application = applications.value.get(of.applicationId);
  const topics = roundsOf(of.applicationId).flatMap(({ questions = [] }) =>
    questions.flatMap(({ topic }) => topic ?? []),
  );
  const text = [application?.description, of.preparation, application?.notes].filter(Boolean).join("\n");
  const found = matching(stories.value.values(), {
    skills: application?.skills ?? [],
    competencies: [...competenciesIn(text), ...topics],
  });
  return (
    <section class="panel" aria-labelledby="stories">
      <h2 id="stories">
        Stories that fit
        <a class={`link no-print ${s.end}`} href="/stories">
          All stories
        </a>
      </h2>
      {found.length === 0 && (
        <p class={s.hint}>
          {stories.value.size === 0
            ? "You have told no story yet. Two or three cover most of what is asked."
            : "None shares a skill or a competency with this application."}
        </p>
      )}
      {found.slice(0, most).map(({ story, skills: about, competencies }) => (
        <details key={story.id} class={s.story}>
          <summary>
            <strong>{story.title}</strong>
            <span>
              {[...competencies, ...about.map((id) => skills.value.get(id)?.name ?? "")].filter(Boolean).join(", ")}
            </span>
          </summary>
          <dl>
            {storyParts.map((part) =>
              story[part] ? (
                <div key={part}>
                  <dt>{part.charAt(0).toUpperCase() + part.slice(1)}</dt>
                  <dd>{story[part]}</dd>
                </div>
              ) : null,
            )}
          </dl>
        </details>
      ))}
    </section>
  );
}
