import { dayIn } from "../../../shared/calendar.ts";
import type { Day } from "../../../shared/day.ts";
import type { HistoryEntry } from "../../../shared/history-entry.ts";
import type { Interaction } from "../../../shared/interaction.ts";
import type { Interview } from "../../../shared/interview.ts";
import { type Entity, recordsOf } from "../../store/records.ts";
import { timeZone } from "../../ui/clock.ts";
import type { Card } from "../view.ts";

/** One line of the timeline. */
export type Happening = { readonly on: Day; readonly key: string } & (
  | { readonly type: "entry"; readonly entry: HistoryEntry; readonly index: number }
  | { readonly type: "round"; readonly round: Entity<Interview> }
  | { readonly type: "talk"; readonly talk: Entity<Interaction> }
);

const interviews = recordsOf<Interview>("interview");
const interactions = recordsOf<Interaction>("interaction");

/** Everything that happened with an application, and what is arranged, the latest first. */
export function happeningsOf({ id, history }: Card): readonly Happening[] {
  const entries = history.map(
    (entry, index): Happening => ({ type: "entry", on: entry.on, key: `entry ${index}`, entry, index }),
  );
  const rounds = [...interviews.value.values()]
    .filter(({ applicationId }) => applicationId === id)
    .map((round): Happening => ({ type: "round", on: roundOn(round), key: round.id, round }));
  const talks = [...interactions.value.values()]
    .filter(({ applicationId }) => applicationId === id)
    .map((talk): Happening => ({ type: "talk", on: talk.on, key: talk.id, talk }));
  return [...entries, ...rounds, ...talks]
    .map((happening, n) => ({ happening, n }))
    .sort((a, b) => (a.happening.on === b.happening.on ? b.n - a.n : a.happening.on < b.happening.on ? 1 : -1))
    .map(({ happening }) => happening);
}

function roundOn({ scheduledAt, timeZone: zone = timeZone, createdAt }: Entity<Interview>): Day {
  return scheduledAt ? dayIn(new Date(scheduledAt), zone) : createdAt.slice(0, 10);
}
