import { competencies, competencyOf } from "./competencies.ts";
import type { Interview } from "./interview.ts";
import { isMissed } from "./missed-question.ts";
import type { Practice } from "./practice.ts";
import { categoryOf } from "./question-category.ts";
import type { Story } from "./story.ts";
import { competenciesIn, plain } from "./story-match.ts";

/** A competency with the stories that show it. */
export type Covered = { readonly name: string; readonly storyIds: readonly string[] };

/** Every competency, ours first and then those of the person's own, each with the stories that show it. */
export function coverageOf(stories: Iterable<Story>): readonly Covered[] {
  const rows = new Map(competencies.map((name) => [plain(name), { name: name as string, storyIds: [] as string[] }])); // widened: others follow
  for (const { id, competencies: shown = [] } of stories)
    for (const name of new Set(shown.map(plain))) {
      const row = rows.get(name) ?? { name: shown.find((one) => plain(one) === name)?.trim() ?? name, storyIds: [] };
      rows.set(name, { ...row, storyIds: [...row.storyIds, id] });
    }
  return [...rows.values()];
}

/** A behavioural question to which no story has an answer. */
export type Unmatched = { readonly key: string; readonly question: string; readonly competency: string | undefined } & (
  | { readonly practiceId: string }
  | { readonly interviewId: string }
);

/** Behavioural questions, practised or missed in an interview, whose competency no story shows; each wording once. */
export function unmatchedQuestions(
  stories: Iterable<Story>,
  { practice, interviews }: { readonly practice: Iterable<Practice>; readonly interviews: Iterable<Interview> },
): readonly Unmatched[] {
  const shown = new Set([...stories].flatMap((story) => (story.competencies ?? []).map(plain)));
  const isShown = (competency: string | undefined) => competency !== undefined && shown.has(plain(competency));
  const found = new Map<string, Unmatched>();
  const add = (one: Unmatched) => {
    const words = one.question.trim().toLowerCase();
    if (words && !isShown(one.competency) && !found.has(words)) found.set(words, one);
  };
  for (const { id, title, prompt, category, pattern } of practice)
    if (category === "behavioural")
      add({
        key: id,
        question: prompt?.trim() || title,
        competency: nameOf(pattern) ?? competenciesIn(prompt || title)[0],
        practiceId: id,
      });
  for (const { id, format, questions = [] } of interviews)
    for (const [n, asked] of questions.entries())
      if (isMissed(asked) && categoryOf(asked, format) === "behavioural")
        add({
          key: `${id} ${n}`,
          question: asked.question,
          competency: nameOf(asked.topic) ?? competenciesIn(asked.question)[0],
          interviewId: id,
        });
  return [...found.values()];
}

/** A topic that only says that it is behavioural names no competency. */
function nameOf(topic: string | undefined): string | undefined {
  if (!topic?.trim() || /^(behaviou?ral|interviewing|star|soft skills?|culture)$/i.test(topic.trim())) return undefined;
  return competencyOf(topic) ?? topic.trim();
}
