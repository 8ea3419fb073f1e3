import type { Application } from "../../shared/application.ts";
import type { Day } from "../../shared/day.ts";
import { standingOf } from "../../shared/history.ts";
import type { Due } from "../../shared/kind.ts";
import { nextDateOf } from "../../shared/next-date.ts";
import { isQuiet, quietFor, usualQuietAfterDays } from "../../shared/silence.ts";

/** What is read off an application to show it, find it and sort it. */
export type Facts = {
  readonly next: Due | undefined;
  /** Days without news, where that is worth asking about. */
  readonly quietDays: number | undefined;
  /** The day from which it has been where it is. */
  readonly since: Day;
  /** In lower case, for searching. */
  readonly text: string;
};

type Asked = { readonly today: Day; readonly quietAfterDays: number; readonly facts: Facts };

const known = new WeakMap<Application, Asked>();

/** Records never change, new ones take their place: what was worked out for one holds until the day or the setting does not. */
export function factsOf(application: Application, today: Day, quietAfterDays = usualQuietAfterDays): Facts {
  const before = known.get(application);
  if (before?.today === today && before.quietAfterDays === quietAfterDays) return before.facts;
  const facts = workOut(application, today, quietAfterDays);
  known.set(application, { today, quietAfterDays, facts });
  return facts;
}

function workOut(application: Application, today: Day, quietAfterDays: number): Facts {
  const { company, role, location, source, tags, nextAction } = application;
  return {
    next: nextDateOf(application),
    quietDays: isQuiet(application, today, quietAfterDays) ? quietFor(application, today) : undefined,
    since: standingOf(application.history).since ?? application.createdAt.slice(0, 10),
    text: [company, role, location, source, nextAction, ...(tags ?? [])].join("\n").toLowerCase(),
  };
}
