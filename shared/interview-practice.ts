import type { Day } from "./day.ts";
import type { Interview } from "./interview.ts";
import { nextRoundOn, plannedOn } from "./interview-round.ts";
import type { MergePatch } from "./kind.ts";
import { firstDue, isMissed, practiceIdOf, practiceOf, type Question } from "./missed-question.ts";
import type { Practice } from "./practice.ts";
import { readiedBy } from "./ready-by.ts";

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
      if (isNew) change(id, dueAgain(practice, roundOn, known.today));
      return isMissed(question) || question.practiceId ? { ...question, practiceId: id } : question;
    }
    if (!isNew || question.practiceId) return question;
    made.set(id, { ...practiceOf(question, asked), list: askedList, ...firstDue(roundOn, known.today) });
    return { ...question, practiceId: id };
  });

  if (isReplanned(after, before))
    for (const id of [...missedIn({ ...after, questions }), ...known.rounds.flatMap(missedIn)]) {
      const practice = known.practice(id);
      if (practice) change(id, readied(practice, { roundOn, was: before && plannedOn(before), today: known.today }));
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
  const [is, was] = [plannedOn(after), before && plannedOn(before)];
  return is !== was || (is !== undefined && before?.applicationId !== after.applicationId);
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

/** Missed anew, it comes back as soon as a new one would. */
function dueAgain({ dueOn, suspended }: Practice, roundOn: Day | undefined, today: Day): Fields {
  const first = firstDue(roundOn, today);
  if (suspended || !first.dueOn || (dueOn && dueOn <= first.dueOn)) return {};
  return first;
}

type Replanned = { readonly roundOn: Day | undefined; readonly was: Day | undefined; readonly today: Day };

/** Ready for the next round: for no other one that was put off or called off, but for a sooner day of the person's own. */
function readied({ dueOn, readyBy, suspended }: Practice, { roundOn, was, today }: Replanned): Fields {
  if (suspended) return {};
  const own = readyBy === was ? undefined : readyBy;
  if (!roundOn) return readyBy && !own ? { readyBy: null } : {};
  const next = readiedBy({ dueOn, readyBy: own }, roundOn, today);
  return {
    ...(next.readyBy !== readyBy && { readyBy: next.readyBy }),
    ...(next.dueOn !== dueOn && { dueOn: next.dueOn }),
  };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
