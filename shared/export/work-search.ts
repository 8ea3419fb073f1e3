import { dayIn } from "../calendar.ts";
import type { Day } from "../day.ts";
import { type History, sortHistory } from "../history.ts";
import { interviewWords, stepWords, wayWords } from "./work-search-words.ts";

/** The days that are reported on, both included. */
export type Period = { readonly from?: Day | undefined; readonly to?: Day | undefined };

type Application = {
  readonly id: string;
  readonly company: string;
  readonly role: string;
  readonly history: History;
  readonly location?: string | undefined;
  readonly channel?: string | undefined;
  readonly source?: string | undefined;
  readonly postingUrl?: string | undefined;
  readonly contactIds?: readonly string[] | undefined;
};

type Interview = {
  readonly applicationId: string;
  readonly scheduledAt?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly round?: number | undefined;
  readonly format?: string | undefined;
  readonly outcome?: string | undefined;
  readonly contactIds?: readonly string[] | undefined;
};

type Person = { readonly name: string; readonly title?: string | undefined };

export type WorkSearch = {
  readonly applications: Iterable<Application>;
  readonly interviews: Iterable<Interview>;
  readonly contacts: ReadonlyMap<string, Person>;
  readonly period: Period;
  /** In which interviews that name none take place. */
  readonly timeZone: string;
  /** What lies behind this day is planned, and no effort yet. */
  readonly today: Day;
};

export type Step = {
  readonly on: Day;
  readonly what: string;
  readonly isInterview: boolean;
  /** It happened in the period, not before. */
  readonly isWithin: boolean;
};

/** What was done about one application. */
export type Effort = {
  readonly id: string;
  /** The first day of the period on which something happened. */
  readonly on: Day;
  readonly company: string;
  readonly role: string;
  readonly location: string;
  /** How it was sent, in words. */
  readonly way: string;
  readonly link: string;
  readonly contacts: readonly string[];
  /** Everything up to the end of the period, or up to today, oldest first: what came before explains it. */
  readonly steps: readonly Step[];
};

/**
 * The applications on which something happened in a period, oldest first, as job centres ask for it: sent, answered,
 * interviewed, ended. To have saved a posting is no effort yet, and a cancelled interview is none either.
 */
export function workSearchOf({ applications, interviews, ...more }: WorkSearch): readonly Effort[] {
  const rounds = Map.groupBy(interviews, ({ applicationId }) => applicationId);
  return [...applications]
    .flatMap((application) => effortOf(application, rounds.get(application.id) ?? [], more) ?? [])
    .sort((a, b) => compare(a.on, b.on) || compare(a.company, b.company) || compare(a.id, b.id));
}

type Surroundings = Pick<WorkSearch, "contacts" | "period" | "timeZone" | "today">;
type Dated = Step & { readonly counts: boolean };

function effortOf(of: Application, rounds: readonly Interview[], { contacts, period, timeZone, today }: Surroundings) {
  const steps = [
    ...sortHistory(of.history).map((entry) => stepAt(entry.on, stepWords(entry), period, entry.stage !== "saved")),
    ...rounds.flatMap((round) => interviewStep(round, period, timeZone) ?? []),
  ]
    .filter(({ on }) => on <= today && (!period.to || on <= period.to))
    .sort((a, b) => compare(a.on, b.on) || Number(a.isInterview) - Number(b.isInterview));
  const first = steps.find(({ counts, isWithin }) => counts && isWithin);
  if (!first) return undefined;
  const ids = new Set([of, ...rounds].flatMap(({ contactIds = [] }) => contactIds));
  return {
    id: of.id,
    on: first.on,
    company: of.company,
    role: of.role,
    location: of.location ?? "",
    way: wayWords(of.channel, of.source),
    link: of.postingUrl ?? "",
    contacts: [...ids].flatMap((id) => nameOf(contacts.get(id)) ?? []),
    steps: steps.map(({ counts: _, ...step }) => step),
  };
}

function interviewStep(round: Interview, period: Period, timeZone: string): Dated | undefined {
  if (!round.scheduledAt) return undefined;
  const on = dayIn(new Date(round.scheduledAt), round.timeZone ?? timeZone);
  const tookPlace = round.outcome !== "cancelled" && round.outcome !== "no_show";
  return { ...stepAt(on, interviewWords(round), period, tookPlace), isInterview: true };
}

function stepAt(on: Day, what: string, { from = "" }: Period, counts: boolean): Dated {
  return { on, what, counts, isInterview: false, isWithin: on >= from };
}

function nameOf(person: Person | undefined): string | undefined {
  return person && (person.title ? `${person.name} (${person.title})` : person.name);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
