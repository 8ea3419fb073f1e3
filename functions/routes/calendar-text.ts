import type { Application } from "../../shared/application.ts";
import { addDays, dayIn } from "../../shared/calendar.ts";
import { feedEntries } from "../../shared/calendar-feed.ts";
import { icalendar } from "../../shared/icalendar.ts";
import { type Interview, interview } from "../../shared/interview.ts";
import type { Item, Kind } from "../../shared/kind.ts";
import { kindNameOf, profileId } from "../../shared/names.ts";
import { type Stored, shown } from "../store/record.ts";
import type { Store } from "../store/store.ts";

/** How far a calendar looks back and ahead, and how many rounds it shows at most: its cost does not grow with history. */
const [daysBack, daysAhead, mostRounds] = [31, 400, 200];

type Place = {
  /** Of a person who has set none. */
  readonly timeZone: string;
  readonly origin: string;
};

/** A person's rounds and dated things, as calendars read them. */
export async function calendarOf(store: Store, { timeZone, origin }: Place): Promise<string> {
  const profile = (await store.found([profileId])).get(profileId);
  const today = dayIn(store.now(), zoneOf(profile) ?? timeZone);
  const [recent, agenda] = await Promise.all([
    store.list(interview as unknown as Kind, { limit: mostRounds, where: new Map() }), // read as any kind is
    store.agenda({ from: addDays(today, -daysBack), to: addDays(today, daysAhead) }),
  ]);
  const rounds = new Map(recent.items.map((one) => [one.id, one]));
  const older = agenda.map(({ id }) => id).filter((id) => kindNameOf(id) === "interview" && !rounds.has(id));
  for (const [id, one] of await store.found(older)) rounds.set(id, one);
  const interviews = [...rounds.values()].map((one) => shown(one) as Item as Interview); // of its own kind
  const found = await store.found([...new Set(interviews.map(({ applicationId }) => applicationId))]);
  const applications = new Map(
    [...found].map(([id, one]) => [id, one.fields as Pick<Application, "company" | "role">]), // ids of applications
  );
  const entries = feedEntries({ interviews, applications, agenda, today, origin });
  return icalendar({ name: "Readyline", entries, now: store.now() });
}

function zoneOf(profile: Stored | undefined): string | undefined {
  const zone = profile?.fields.timeZone;
  return typeof zone === "string" ? zone : undefined;
}
