import { Trash2 } from "lucide";
import type { Project } from "../../shared/project.ts";
import { remarkOn, type StoryPart, secondsToTell, storyParts } from "../../shared/story-guidance.ts";
import { go } from "../router.ts";
import { useTitle } from "../shell/title.ts";
import { change, remove } from "../store/changes.ts";
import { recordsOf } from "../store/records.ts";
import { Bar } from "../ui/bar.tsx";
import { Empty } from "../ui/empty.tsx";
import { Field } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { KeptText } from "../ui/kept-text.tsx";
import { useTyped } from "../ui/typed.ts";
import { CompetenciesShown } from "./competencies-shown.tsx";
import { SkillsShown } from "./skills-shown.tsx";
import s from "./stories.module.css";
import { lengthWord, stories, type Told } from "./told.ts";

/** One story: its four parts, with a remark where one helps, and what it shows. */
export function StoryPage({ id }: { readonly id: string }) {
  const story = stories.value.get(id);
  useTitle(story?.title);
  return story ? <Opened of={story} /> : <Gone />;
}

function Opened({ of }: { readonly of: Told }) {
  const discard = () => {
    go("/stories");
    remove([of.id], `${of.title} is in the trash`);
  };
  const tools = (
    <>
      <a class="button" href="/stories">
        All stories
      </a>
      <button type="button" class="button quiet square" aria-label="Delete the story" title="Delete" onClick={discard}>
        <Icon of={Trash2} />
      </button>
    </>
  );
  return (
    <>
      <Bar title="Story" end={tools} />
      <div class="scroll">
        <div class={s.sheet}>
          <section class="panel" aria-label="The story">
            <Title of={of} />
            {storyParts.map((part) => (
              <Part key={part} of={of} part={part} />
            ))}
            <p class={s.aside}>{toTell(of)}</p>
          </section>
          <aside class={s.side} aria-label="What it shows">
            <CompetenciesShown of={of} />
            <SkillsShown of={of} />
            <ProjectOf of={of} />
          </aside>
        </div>
      </div>
    </>
  );
}

function toTell(of: Told): string {
  const seconds = secondsToTell(of);
  if (seconds === 0) return "Two minutes are a good length.";
  const word = `It takes ${lengthWord(seconds)} to tell.`;
  return seconds > 180 ? `${word} Two minutes are enough: what can go?` : word;
}

function Title({ of }: { readonly of: Told }) {
  const shown = useTyped<HTMLInputElement>(of.title);
  return (
    <Field label="Title">
      {(control) => (
        <input
          {...control}
          ref={shown}
          required
          maxLength={200}
          autocomplete="off"
          defaultValue={of.title}
          onChange={({ currentTarget }) => {
            if (currentTarget.value.trim()) change(of.id, { title: currentTarget.value.trim() }, "Title saved");
            else currentTarget.value = of.title;
          }}
        />
      )}
    </Field>
  );
}

const parts: Readonly<Record<StoryPart, { readonly label: string; readonly hint: string }>> = {
  situation: { label: "Situation", hint: "Where was it, who was it for, what was at stake?" },
  task: { label: "Task", hint: "What was yours to do?" },
  action: { label: "Action", hint: "What did you do, step by step, and why that?" },
  result: { label: "Result", hint: "What came of it? A number, if there is one. What did you learn?" },
};

function Part({ of, part }: { readonly of: Told; readonly part: StoryPart }) {
  const { label, hint } = parts[part];
  return (
    <KeptText
      label={label}
      hint={hint}
      rows={part === "action" ? 5 : 3}
      value={of[part] ?? ""}
      onKeep={(text) => change(of.id, { [part]: text || null })}
    >
      {remarkOn(part, of[part])}
    </KeptText>
  );
}

const projects = recordsOf<Project>("project");

function ProjectOf({ of }: { readonly of: Told }) {
  if (projects.value.size === 0) return null;
  return (
    <section class="panel" aria-label="Project">
      <Field label="Comes from the project">
        {(control) => (
          <select
            {...control}
            value={of.projectId ?? ""}
            onChange={({ currentTarget }) => change(of.id, { projectId: currentTarget.value || null }, "Project saved")}
          >
            <option value="">None</option>
            {[...projects.value.values()].map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}

/** The address of something that is not here: deleted, or never was. */
function Gone() {
  const actions = (
    <a class="button" href="/trash">
      Look in the trash
    </a>
  );
  return (
    <>
      <Bar title="Story" />
      <Empty title="This story is not here" actions={actions}>
        It may have been deleted on another device.
      </Empty>
    </>
  );
}
