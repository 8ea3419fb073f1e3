import { addDays } from "./calendar.ts";
import type { Day } from "./day.ts";
import type { Interview } from "./interview.ts";
import { nextRoundOn, plannedOn } from "./interview-round.ts";
import type { MergePatch } from "./kind.ts";
import { dueBefore, firstDueOn, isMissed, practiceIdOf, practiceOf, type Question } from "./missed-question.ts";
import type { Practice } from "./practice.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What is known besides the interview that was written. */
export type Known = {
  readonly today: Day;
  /** The other interviews of its application. */
  readonly rounds: readonly Interview[];
  readonly skills: Iterable<{ readonly id: string; readonly name: string }>;
  /** A practice that is there; nothing for one that is not, or is in the trash. */
  readonly practice: (id: string) => Practice | undefined;
};

/** What a written interview means for practice. */
export type Following = {
  /** Its questions with the practice of each; absent where they say so already. */
  readonly questions?: readonly Question[];
  readonly made: readonly { readonly id: string; readonly fields: Fields }[];
  readonly changed: readonly { readonly id: string; readonly patch: MergePatch }[];
};

/** Whether a write can mean anything for practice: its questions are other ones now, or it is to be held another day. */
export function touchesPractice(after: Interview, before: Interview | undefined): boolean {
  return isReplanned(after, before) || !isSame(after.questions ?? [], before?.questions ?? []);
}

/** Every practice that the rule may ask for. */
export function practiceIdsOf(after: Interview, rounds: readonly Interview[]): readonly string[] {
  const own = (after.questions ?? []).map((question) => idFor(after, question));
  return [...new Set([...own, ...rounds.flatMap(missedIn)])];
}

/**
 * What becomes of practice when an interview is written: a question that is newly missed becomes one, what comes from a
 * question follows it, and a round that is planned pulls what its application's rounds have missed to the day before.
 * Nothing is made for a question that had been missed before: a practice that was thrown away stays away.
 */
export function practiceFollowing(after: Interview, before: Interview | undefined, known: Known): Following {
  const made = new Map<string, Fields>();
  const changed = new Map<string, Fields>();
  const change = (id: string, patch: Fields) => {
    if (Object.keys(patch).length > 0) changed.set(id, { ...changed.get(id), ...patch });
  };
  const roundOn = nextRoundOn([...known.rounds, ...laterThan(known.today, after)], known.today);
  const asked = { format: after.format, skills: known.skills };

  const questions = (after.questions ?? []).map((question): Question => {
    const id = idFor(after, question);
    const was = before?.questions?.find((one) => isSameQuestion(one, question));
    const practice = known.practice(id);
    const isNew = isMissed(question) && !(was && isMissed(was));
    if (practice) {
      if (was)
        change(
          id,
          inStep(practice, practiceOf(was, { ...asked, format: before?.format }), practiceOf(question, asked)),
        );
      if (isNew) change(id, pulled(practice, firstDueOn(roundOn, known.today)));
      return isMissed(question) || question.practiceId ? { ...question, practiceId: id } : question;
    }
    if (!isNew || question.practiceId) return question;
    made.set(id, { ...practiceOf(question, asked), list: askedList, dueOn: firstDueOn(roundOn, known.today) });
    return { ...question, practiceId: id };
  });

  if (isReplanned(after, before) && roundOn)
    for (const id of [...missedIn({ ...after, questions }), ...known.rounds.flatMap(missedIn)]) {
      const practice = known.practice(id);
      if (practice)
        change(
          id,
          pulled({ ...practice, ...changed.get(id) }, dueBefore(roundOn, dueOf(practice, known.today), known.today)),
        );
    }

  return {
    ...(!isSame(questions, after.questions ?? []) && { questions }),
    made: Array.from(made, ([id, fields]) => ({ id, fields })),
    changed: Array.from(changed, ([id, patch]) => ({ id, patch })),
  };
}

/** The list that questions from interviews are kept in. */
const askedList = "Asked in interviews";

const idFor = ({ id }: Interview, question: Question) => question.practiceId ?? practiceIdOf(id, question);

/** Its own day counts as well, unless it is the one that is just over. */
function laterThan(today: Day, round: Interview): readonly Interview[] {
  const on = plannedOn(round);
  return on && on > today ? [round] : [];
}

function isReplanned(after: Interview, before: Interview | undefined): boolean {
  const on = plannedOn(after);
  return on !== undefined && (before?.applicationId !== after.applicationId || plannedOn(before) !== on);
}

/** The practice of what was missed in an interview. */
function missedIn({ questions = [] }: Interview): readonly string[] {
  return questions.filter(isMissed).flatMap(({ practiceId }) => practiceId ?? []);
}

function isSameQuestion(one: Question, other: Question): boolean {
  if (one.practiceId && other.practiceId) return one.practiceId === other.practiceId;
  return one.question === other.question;
}

/** What of a practice still is as its question gave it, as the question gives it now: what a person changed stays. */
function inStep(practice: Practice, was: Fields, now: Fields): Fields {
  const own: Fields = practice;
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])];
  const following = names.filter((name) => isSame(own[name], was[name]) && !isSame(was[name], now[name]));
  return Object.fromEntries(following.map((name) => [name, now[name] ?? null]));
}

const dueOf = ({ dueOn }: Practice, today: Day) => dueOn ?? addDays(today, 1);

function pulled({ dueOn, suspended }: Practice, to: Day): Fields {
  return suspended || (dueOn && dueOn <= to) ? {} : { dueOn: to };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
