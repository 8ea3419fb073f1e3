import { addDays, daysBetween } from "./calendar.ts";
import type { Day } from "./day.ts";
import { kindNameOf } from "./names.ts";
import type { Week } from "./week.ts";

/** A dated thing, as the agenda has it. */
type Dated = { readonly id: string; readonly on: Day; readonly title: string; readonly why: string };

export type Letter = { readonly subject: string; readonly text: string };

type Given = {
  /** What is open and dated up to a week from today. */
  readonly agenda: readonly Dated[];
  readonly today: Day;
  /** Where the instance is. */
  readonly origin: string;
  /** The week that has ended, on the day it is looked back on. */
  readonly week?: Week | undefined;
};

/** Of each part; the rest is counted. */
const mostLines = 12;

/** The letter of a morning in plain text: what is due, what comes, and how last week went. Nothing on an empty day. */
export function letterOf({ agenda, today, origin, week }: Given): Letter | undefined {
  const isReview = ({ id }: Dated) => kindNameOf(id) === "practice";
  const reviews = agenda.filter((one) => isReview(one) && one.on <= today).length;
  const tasks = agenda.filter((one) => !isReview(one));
  const late = tasks.filter(({ on }) => on < today);
  const due = tasks.filter(({ on }) => on === today);
  const ahead = tasks.filter(({ on }) => on > today && on <= addDays(today, 7));
  if (late.length + due.length + reviews === 0 && !week) return undefined;
  const parts = [
    part(
      "Today",
      due.map(({ why, title }) => `${why}: ${line(title)}`),
    ),
    reviews > 0 && `${counted(reviews, "review")} due: ${origin}/practice/review`,
    part(
      "Overdue",
      late.map((one) => `${one.why}: ${line(one.title)} (${lateness(one.on, today)})`),
    ),
    part(
      "In the next seven days",
      ahead.map(({ on, why, title }) => `${dayInWords(on)}: ${why}: ${line(title)}`),
    ),
    week && part("Last week", weekLines(week)),
    `Open Today: ${origin}/today`,
  ];
  return { subject: subjectOf(due.length + reviews, late.length), text: `${parts.filter(Boolean).join("\n\n")}\n` };
}

function subjectOf(due: number, late: number): string {
  const words = [due > 0 && `${due} due today`, late > 0 && `${late} overdue`].filter(Boolean);
  return words.length > 0 ? `Readyline: ${words.join(", ")}` : "Readyline: your week";
}

function part(heading: string, lines: readonly string[]): string | undefined {
  if (lines.length === 0) return undefined;
  const rest = lines.length - mostLines;
  const shown = lines.slice(0, mostLines).map((text) => `- ${text}`);
  return [heading, ...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}

/** Planned against done: what has a target is told with it, the rest only if there was any. */
function weekLines({ done, targets }: Week): readonly string[] {
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((metric) => {
    // just its own keys
    const target = targets[metric];
    const count = done[metric];
    if (target === undefined) return count > 0 ? [`${labels[metric]}: ${count}`] : [];
    return [`${labels[metric]}: ${count} of ${target}${count >= target ? ", reached" : ""}`];
  });
}

const labels: Readonly<Record<keyof Week["done"], string>> = {
  applications_sent: "Applications sent",
  answers: "Answers received",
  interviews: "Interviews held",
  reviews_done: "Reviews done",
  practice_attempts: "Practice attempts",
  study_minutes: "Minutes of study",
  interactions: "Conversations",
};

/** Titles are other people's words: they stay on their line. */
const line = (title: string) => title.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
const lateness = (on: Day, today: Day) => `${counted(daysBetween(on, today), "day")} late`;

function dayInWords(day: Day): string {
  const options = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat("en-GB", options).format(new Date(day));
}
