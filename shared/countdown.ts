import { dayIn, daysBetween } from "./calendar.ts";

/** How long it is until something that lasts some minutes, or since it was over, in words. */
export function countdown(at: string, { minutes = 60, now, timeZone }: Given): string {
  const start = Date.parse(at);
  const left = Math.ceil((start - now) / minute);
  if (left <= 0 && start + minutes * minute > now) return "It is on now";
  const days = daysBetween(dayIn(new Date(now), timeZone), dayIn(new Date(start), timeZone));
  if (left > 0 && left < 60) return `In ${counted(left, "minute")}`;
  if (left > 0 && (days === 0 || left < 12 * 60)) return `In ${hoursAndMinutes(left)}`;
  if (days === 0) return "It was today";
  if (Math.abs(days) === 1) return days > 0 ? "Tomorrow" : "It was yesterday";
  const count = Math.abs(days) < 14 ? counted(Math.abs(days), "day") : counted(Math.round(Math.abs(days) / 7), "week");
  return days > 0 ? `In ${count}` : `It was ${count} ago`;
}

type Given = {
  readonly minutes?: number | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where the person is: a day is theirs. */
  readonly timeZone: string;
};

const minute = 60_000;

function hoursAndMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${counted(hours, "hour")}${rest && hours < 3 ? ` ${counted(rest, "minute")}` : ""}`;
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
