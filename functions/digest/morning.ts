import { addDays, dayIn, daysBetween } from "../../shared/calendar.ts";
import type { Day } from "../../shared/day.ts";
import { type Letter, letterOf } from "../../shared/letter.ts";
import { profileId } from "../../shared/names.ts";
import type { Profile } from "../../shared/profile.ts";
import { type Week, weekOf } from "../../shared/week.ts";
import { claimLetter, giveUp, noteSent } from "../store/letters.ts";
import type { Stored } from "../store/record.ts";
import { type Store, storeOf } from "../store/store.ts";
import type { Table } from "../store/table.ts";

type Surroundings = {
  readonly table: Table;
  readonly now: () => Date;
  /** Of a person who has set none. */
  readonly timeZone: string;
  readonly origin: string;
  readonly publish: (letter: Letter) => Promise<void>;
};

type Settings = Pick<Profile, "timeZone" | "remindAt" | "remindAlways" | "weeklyTargets">;

/** From when on a letter is sent, unless the person says when; and for how long it is still one of the morning. */
const usualTime = "07:00";
const stillMorningMinutes = 6 * 60;

/** Sends a person's letter once a day, at the hour they chose: called more often, it does nothing. */
export async function sendMorning(owner: string, { table, now, publish, ...given }: Surroundings): Promise<boolean> {
  const store = storeOf({ table, owner, now, today: () => dayIn(now(), given.timeZone) });
  const settings: Settings = (await store.found([profileId])).get(profileId)?.fields ?? {};
  const timeZone = settings.timeZone ?? given.timeZone;
  if (!isTime(now(), timeZone, settings.remindAt)) return false;
  const day = dayIn(now(), timeZone);
  const morning = { table, owner, day, now };
  if (!(await claimLetter(morning))) return false;
  try {
    const letter = await write(store, { day, timeZone, settings, origin: given.origin });
    if (letter) await publish(letter);
    await noteSent(morning);
    return letter !== undefined;
  } catch (error) {
    await giveUp(morning);
    throw error;
  }
}

function isTime(now: Date, timeZone: string, remindAt = usualTime): boolean {
  const late = minutesOf(timeIn(now, timeZone)) - minutesOf(remindAt);
  return late >= 0 && late < stillMorningMinutes;
}

function timeIn(now: Date, timeZone: string): string {
  const options = { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat("en-GB", options).format(now);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

type Written = {
  readonly day: Day;
  readonly timeZone: string;
  readonly settings: Settings;
  readonly origin: string;
};

async function write(store: Store, { day, timeZone, settings, origin }: Written): Promise<Letter | undefined> {
  const agenda = await store.agenda({ from: "0000-01-01", to: addDays(day, 7) });
  const isMonday = daysBetween("1970-01-05", day) % 7 === 0; // which was one
  const week = isMonday ? await lastWeek(store, { monday: addDays(day, -7), timeZone, settings }) : undefined;
  const letter = letterOf({ agenda, today: day, origin, week });
  if (letter || !settings.remindAlways) return letter;
  return { subject: "Readyline: nothing is due today", text: `Nothing is due today.\n\nOpen Today: ${origin}/today\n` };
}

type Past = { readonly monday: Day; readonly timeZone: string; readonly settings: Settings };

/** Walks back through the changes to when the week began: it costs what was done in it, however long the history. */
async function lastWeek(store: Store, { monday, timeZone, settings }: Past): Promise<Week> {
  const began = addDays(monday, -1); // wherever on earth it begins
  const records: Stored[] = [];
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const page = await store.changesBefore(before, 500);
    records.push(...page.items.filter(({ deletedAt, updatedAt }) => !deletedAt && updatedAt >= began));
    if (!page.more || (page.items.at(-1)?.updatedAt ?? "") < began) break;
    before = page.rev;
  }
  return weekOf({ records, monday, timeZone, targets: settings.weeklyTargets });
}
