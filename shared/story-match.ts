import { competencies, competencyOf } from "./competencies.ts";
import type { Story } from "./story.ts";

type Wanted = {
  /** Ids of skills. */
  readonly skills: readonly string[];
  /** Competencies by name. */
  readonly competencies: readonly string[];
};

/** A story with what speaks for it: ids of skills, and competencies. */
export type Match = {
  readonly story: Story;
  readonly skills: readonly string[];
  readonly competencies: readonly string[];
};

/** The stories that answer what is wanted, those that answer most of it first. */
export function matching(stories: Iterable<Story>, wanted: Wanted): readonly Match[] {
  const names = new Set(wanted.competencies.map(plain));
  return [...stories]
    .map((story) => ({
      story,
      skills: (story.skills ?? []).filter((id) => wanted.skills.includes(id)),
      competencies: (story.competencies ?? []).filter((name) => names.has(plain(name))),
    }))
    .filter(({ skills, competencies }) => skills.length + competencies.length > 0)
    .sort((a, b) => weight(b) - weight(a) || (a.story.title < b.story.title ? -1 : 1));
}

const weight = (match: Match) => match.skills.length + match.competencies.length;

/** The competencies that a text names, such as a posting: as words of their own, in any case. */
export function competenciesIn(text: string): readonly string[] {
  return competencies.filter((name) => new RegExp(`\\b${name}\\b`, "i").test(text));
}

/** A competency as it is compared: ours by name, others as they are written but for case. */
export const plain = (name: string) => (competencyOf(name) ?? name.trim()).toLowerCase();
