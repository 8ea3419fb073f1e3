import { wallTimeOf } from "../../shared/interview-time.ts";
import { timeZone, today } from "../ui/clock.ts";
import { long, near } from "../ui/date.ts";
import type { Round } from "./rounds.ts";

/** "Berlin", of `Europe/Berlin`. */
export const placeName = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** The time of a round where it is held, when the clock there shows another one than the person's. */
export function timeThere({
  scheduledAt,
  timeZone: zone,
}: Pick<Round, "scheduledAt" | "timeZone">): string | undefined {
  if (!scheduledAt || !zone) return undefined;
  const [here, there] = [wallTimeOf(scheduledAt, timeZone), wallTimeOf(scheduledAt, zone)];
  if (here === there) return undefined;
  const day = here.slice(0, 10) === there.slice(0, 10) ? "" : `${near(there.slice(0, 10), today.value)}, `;
  return `${day}${there.slice(11)} in ${placeName(zone)}`;
}

/** When a round is, by the person's clock, and beside it by the clock of the place. */
export function When({ of, whole = false }: { readonly of: Round; readonly whole?: boolean }) {
  if (!of.scheduledAt) return <span>No date yet</span>;
  const here = wallTimeOf(of.scheduledAt, timeZone);
  const day = here.slice(0, 10);
  const there = timeThere(of);
  return (
    <span>
      <time dateTime={of.scheduledAt}>
        {whole ? long(day) : near(day, today.value)}, <span class="num">{here.slice(11)}</span>
      </time>
      {there && <span class="there num"> ({there})</span>}
    </span>
  );
}
