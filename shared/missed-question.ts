import { addDays } from "./calendar.ts";
import { competencyOf } from "./competencies.ts";
import type { Day } from "./day.ts";
import { hash128, lowBits } from "./import/hash.ts";
import type { Interview } from "./interview.ts";
import { madeAt, newId } from "./new-id.ts";
import type { Practice } from "./practice.ts";
import { categoryOf } from "./question-category.ts";
import { readiedBy } from "./ready-by.ts";

export type Question = NonNullable<Interview["questions"]>[number];
type Fields = Partial<Practice>;

/** At this confidence (0-5) or below a question was missed. */
export const missedAtMost = 2;

/** Whether a question went badly enough to be practised. One without words cannot be. */
export function isMissed({ question, confidence }: Question): boolean {
  return confidence <= missedAtMost && /\S/.test(question);
}

/**
 * The practice of a question of an interview: always the same id for the same words, so that a repeated request and a
 * second device find the one that is there.
 */
export function practiceIdOf(interviewId: string, { question }: Question): string {
  const words = question.toLowerCase().replace(/\s+/g, " ").trim();
  const hash = hash128(`${interviewId}\u001f${words}`);
  return newId("practice", madeAt(interviewId), (count) => lowBits(hash, count));
}

type Asked = {
  readonly format: Interview["format"];
  /** The person's skills, of which one may be the topic. */
  readonly skills: Iterable<{ readonly id: string; readonly name: string }>;
};

/** What of a practice comes from its question; members that say nothing are absent. */
export function practiceOf(of: Question, { format, skills }: Asked): Fields {
  const { question, topic, better } = of;
  const skill = topic && [...skills].find(({ name }) => name.trim().toLowerCase() === topic.trim().toLowerCase());
  const category = categoryOf(of, format);
  const pattern = topic && (competencyOf(topic) ?? topic.trim());
  return {
    title: titleOf(question),
    category,
    ...(pattern && { pattern }),
    prompt: question,
    ...(better?.trim() && { answer: better }),
    ...(skill && { skills: [skill.id] }),
  };
}

/** The first line of a question, at a length that a title may have. */
function titleOf(question: string): string {
  const [line = ""] = question.trim().split(/\r?\n/);
  return line.length > 200 ? `${line.slice(0, 199).toWellFormed()}…` : line;
}

/** When a missed question is first due: at once where there is a round to be ready for, else tomorrow. */
export function firstDue(roundOn: Day | undefined, today: Day): Pick<Practice, "dueOn" | "readyBy"> {
  return roundOn ? readiedBy({}, roundOn, today) : { dueOn: addDays(today, 1) };
}
