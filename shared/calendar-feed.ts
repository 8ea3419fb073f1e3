import type { Application } from "./application.ts";
import type { Day } from "./day.ts";
import type { CalendarEntry } from "./icalendar.ts";
import type { Interview } from "./interview.ts";
import { kindNameOf, names } from "./names.ts";
import { roundTitle } from "./round-title.ts";

/** A dated thing, as the agenda has it. */
type Dated = { readonly id: string; readonly on: Day; readonly title: string; readonly why: string };

type Given = {
  readonly interviews: readonly Interview[];
  /** The applications of the interviews, as far as they are there. */
  readonly applications: ReadonlyMap<string, Pick<Application, "company" | "role">>;
  readonly agenda: readonly Dated[];
  readonly today: Day;
  /** Where the instance is, for links. */
  readonly origin: string;
};

/** How long a round takes that says nothing of it. */
const usualMinutes = 60;

/**
 * What a person's calendar shows: rounds at their time, and what is open and dated on its day. Reviews are counted by
 * day, overdue ones today. Notes and preparation stay out: a calendar is often kept by somebody else.
 */
export function feedEntries({ interviews, applications, agenda, today, origin }: Given): readonly CalendarEntry[] {
  const isReview = ({ id }: Dated) => kindNameOf(id) === "practice";
  const isRound = ({ id }: Dated) => kindNameOf(id) === "interview";
  return [
    ...interviews.flatMap((one) => roundEntry(one, applications.get(one.applicationId), origin)),
    ...agenda.filter((one) => !isReview(one) && !isRound(one)).map((one) => dayEntry(one, origin)),
    ...reviewEntries(agenda.filter(isReview), today, origin),
  ];
}

function roundEntry(
  interview: Interview,
  application: Pick<Application, "company" | "role"> | undefined,
  origin: string,
) {
  const {
    id,
    rev,
    updatedAt,
    scheduledAt,
    timeZone,
    minutes = usualMinutes,
    place,
    outcome,
    format,
    round,
  } = interview;
  if (!scheduledAt) return [];
  const what = roundTitle({ format });
  const local = timeZone && `${localTime(scheduledAt, timeZone)} (${timeZone})`;
  const lines = [application?.role, round && `Round ${round}`, local];
  return [
    {
      uid: `${id}@readyline`,
      summary: application ? `${what}: ${application.company}` : what,
      description: lines.filter(Boolean).join("\n"),
      location: place,
      url: `${origin}/interviews/${id}`,
      when: { startsAt: scheduledAt, minutes },
      isCancelled: outcome === "cancelled",
      sequence: rev,
      changedAt: updatedAt,
    },
  ];
}

function dayEntry({ id, on, title, why }: Dated, origin: string): CalendarEntry {
  const kind = kindNameOf(id);
  const url = kind === "application" ? `/applications/${id}` : `/records/${kind ? names[kind].path : ""}/${id}`;
  return { uid: `${id}@readyline`, summary: `${why}: ${title}`, url: origin + url, when: { on } };
}

function reviewEntries(reviews: readonly Dated[], today: Day, origin: string): readonly CalendarEntry[] {
  const byDay = new Map<Day, number>();
  for (const { on } of reviews) {
    const day = on < today ? today : on;
    byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }
  return [...byDay].map(([on, count]) => ({
    uid: `reviews-${on}@readyline`,
    summary: count === 1 ? "1 review" : `${count} reviews`,
    url: `${origin}/practice/review`,
    when: { on },
  }));
}

function localTime(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(new Date(at));
}
