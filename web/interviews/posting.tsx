import { ExternalLink } from "lucide";
import type { Skill } from "../../shared/skill.ts";
import { addressOf } from "../pages.ts";
import { applications, recordsOf } from "../store/records.ts";
import { Icon } from "../ui/icon.tsx";
import { Level } from "./level.tsx";
import { NamedSkills } from "./named-skills.tsx";
import s from "./round.module.css";
import type { Round } from "./rounds.ts";

const skills = recordsOf<Skill>("skill");

/** What they ask for: the skills with how far the person is with each, and the posting as it was. */
export function Posting({ of }: { readonly of: Round }) {
  const application = applications.value.get(of.applicationId);
  if (!application) return null;
  const wanted = (application.skills ?? []).flatMap((id) => skills.value.get(id) ?? []);
  const { description, postingUrl } = application;
  return (
    <section class="panel" aria-labelledby="posting">
      <h2 id="posting">
        What they ask for
        {postingUrl && (
          <a class={`link no-print ${s.end}`} href={postingUrl} target="_blank" rel="noopener noreferrer">
            Open the posting
            <Icon of={ExternalLink} size={13} />
          </a>
        )}
      </h2>
      {wanted.length === 0 && <p class={s.hint}>No skills are linked to the application yet.</p>}
      {wanted.length > 0 && (
        <ul class={s.skills}>
          {wanted
            .sort((a, b) => (a.level ?? 0) - (b.level ?? 0))
            .map((skill) => (
              <li key={skill.id}>
                <a href={addressOf(skill.id)}>
                  <span class="cut">{skill.name}</span>
                  <Level of={skill} />
                </a>
              </li>
            ))}
        </ul>
      )}
      {description && <NamedSkills text={description} linked={wanted} skills={skills.value.values()} />}
      {description ? (
        <details class={s.posting}>
          <summary>The posting</summary>
          <div>{description}</div>
        </details>
      ) : (
        <p class={s.hint}>Paste the posting's text into the application: postings go offline.</p>
      )}
    </section>
  );
}
