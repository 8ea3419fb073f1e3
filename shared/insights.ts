import { addDays, daysBetween } from "./calendar.ts";
import type { Day } from "./day.ts";
import { type History, type Standing, standingOf } from "./history.ts";
import { type StageTime, stageTimesOf } from "./stage-times.ts";
import { type Outcome, type Stage, stages } from "./stages.ts";

/** The first and the last day of sending that are looked at, both included. */
export type InsightsRange = { readonly from?: Day | undefined; readonly to?: Day | undefined; readonly today: Day };

/** A share, with what it is a share of. */
export type Rate = { readonly n: number; readonly of: number; readonly rate: number | null };

export type Insights = {
  readonly applications: Readonly<Record<"sent" | Reached | Ended | "active", number>>;
  readonly rates: Readonly<Record<Reached, Rate>>;
  readonly stages: readonly StageTime[];
  readonly byChannel: readonly (Answers & { readonly channel: string; readonly rate: number | null })[];
  readonly weeks: readonly (Answers & { readonly week: Day })[];
};

type Reached = "answered" | "interviewed" | "offered";
type Ended = "accepted" | "declined" | "rejected" | "withdrawn" | "noResponse";
type Answers = { readonly sent: number; readonly answered: number };
type Counted = { readonly history: History; readonly channel?: string | undefined };
type Sent = {
  readonly history: History;
  readonly standing: Standing;
  readonly appliedOn: Day;
  readonly channel: string;
};

/** Below so many there is no rate: it would say more than is known. */
export const fewest = 5;

/** Above so many weeks (ten years), weeks without anything sent are left out. */
const mostWeeks = 520;

/**
 * What became of the applications sent in a range of days. The cohort is what was sent, by the day it was sent, and
 * every number is about this cohort, whenever the rest happened: a rate over what arrived in a range would divide
 * answers by applications they do not belong to. Recent ones have had less time to be answered; `active` and `waiting`
 * say how many may still be.
 *
 * - answered: somebody at the company reacted (a stage beyond applied, rejected, an offer accepted or declined)
 * - interviewed, offered: the furthest stage ever reached, so a rejection after an interview counts as an interview
 * - accepted, declined, rejected, withdrawn, noResponse, active: where each stands now; together they are `sent`
 * - week: the Monday that begins the week (ISO 8601), up to the week of `today`, those without anything sent as well
 * - channel: as recorded, or `unknown`
 */
export function insightsOf(applications: readonly Counted[], range: InsightsRange): Insights {
  const cohort = applications.flatMap(sentOne).filter(({ appliedOn }) => isWithin(appliedOn, range));
  const sent = cohort.length;
  const answered = count(cohort, ({ standing }) => standing.answered);
  const interviewed = count(cohort, ({ standing }) => hasReached(standing, "interviewing"));
  const offered = count(cohort, ({ standing }) => hasReached(standing, "offer"));
  const ended = (outcome?: Outcome) => count(cohort, ({ standing }) => standing.outcome === outcome);
  return {
    applications: {
      sent,
      answered,
      interviewed,
      offered,
      accepted: ended("accepted"),
      declined: ended("declined"),
      rejected: ended("rejected"),
      withdrawn: ended("withdrawn"),
      noResponse: ended("no_response"),
      active: ended(),
    },
    rates: { answered: rateOf(answered, sent), interviewed: rateOf(interviewed, sent), offered: rateOf(offered, sent) },
    stages: stageTimesOf(cohort),
    byChannel: channelsOf(cohort),
    weeks: weeksOf(cohort, range),
  };
}

function rateOf(n: number, of: number): Rate {
  return { n, of, rate: of < fewest ? null : n / of };
}

function count(cohort: readonly Sent[], isCounted: (one: Sent) => boolean): number {
  return cohort.filter(isCounted).length;
}

function sentOne({ history, channel }: Counted): Sent[] {
  const standing = standingOf(history);
  if (!standing.appliedOn) return [];
  return [{ history, standing, appliedOn: standing.appliedOn, channel: channel ?? "unknown" }];
}

function isWithin(day: Day, { from, to }: InsightsRange): boolean {
  return (!from || day >= from) && (!to || day <= to);
}

function hasReached({ furthest }: Standing, stage: Stage): boolean {
  return stages.indexOf(furthest) >= stages.indexOf(stage);
}

/** The most used first. */
function channelsOf(cohort: readonly Sent[]): Insights["byChannel"] {
  return [...Map.groupBy(cohort, ({ channel }) => channel)]
    .map(([channel, group]) => ({ channel, ...answersOf(group) }))
    .map((line) => ({ ...line, rate: rateOf(line.answered, line.sent).rate }))
    .sort((a, b) => b.sent - a.sent || (a.channel < b.channel ? -1 : 1));
}

function answersOf(group: readonly Sent[]): Answers {
  return { sent: group.length, answered: count(group, ({ standing }) => standing.answered) };
}

function weeksOf(cohort: readonly Sent[], { to, today }: InsightsRange): Insights["weeks"] {
  const byWeek = Map.groupBy(cohort, ({ appliedOn }) => mondayOf(appliedOn));
  const sentIn = [...byWeek.keys()].sort();
  const [first, last] = [sentIn[0], sentIn.at(-1)];
  if (!first || !last) return [];
  const now = mondayOf(to && to < today ? to : today);
  const span = daysBetween(first, now > last ? now : last) / 7 + 1;
  const weeks = span > mostWeeks ? sentIn : Array.from({ length: span }, (_, n) => addDays(first, 7 * n));
  return weeks.map((week) => ({ week, ...answersOf(byWeek.get(week) ?? []) }));
}

function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}
