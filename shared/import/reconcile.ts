import type { Day } from "../day.ts";
import { standingOf } from "../history.ts";
import type { HistoryEntry } from "../history-entry.ts";
import { normaliseCompany, normaliseRole } from "../plain-name.ts";
import { canonicalUrl } from "../posting-url.ts";
import { unnamedRole } from "./application-row.ts";
import type { Decision } from "./decision.ts";
import type { Compared } from "./format.ts";
import { isUndated } from "./imported-history.ts";
import { fillFrom } from "./merge.ts";
import type { PlannedRow } from "./plan.ts";

/** An application that is there. */
export type KnownApplication = {
  readonly id: string;
  readonly rev: number;
  readonly company: string;
  readonly role: string;
  readonly postingUrl?: string | undefined;
  readonly location?: string | undefined;
  readonly appliedOn?: Day | undefined;
  readonly history?: readonly HistoryEntry[] | undefined;
};

/**
 * What becomes of each row: one that is there under its own id, or as the same role at the same company with nothing
 * that speaks against it, gets only what it lacks; all others are new.
 */
export function reconcile({
  rows,
  known,
  today,
  isWanted = () => true,
}: Compared<PlannedRow, KnownApplication>): Decision<PlannedRow>[] {
  const byId = new Map(known.map((one) => [one.id, one]));
  const own = new Set(rows.map(({ id }) => id));
  const byName = Map.groupBy(
    known.filter(({ id }) => !own.has(id)),
    nameOf,
  );
  const claimed = new Set<string>();
  const named = (planned: PlannedRow) => (byName.size > 0 ? byName.get(nameOf(planned.fields)) : undefined);
  return rows.flatMap((planned): Decision<PlannedRow>[] => {
    const there = byId.get(planned.id) ?? named(planned)?.find((one) => !claimed.has(one.id) && agrees(planned, one));
    if (there) claimed.add(there.id);
    if (!isWanted(planned)) return [];
    if (!there) return [{ action: "create", planned, id: planned.id }];
    const patch = fillFrom(planned.fields, there, today);
    const { id, rev } = there;
    if (Object.keys(patch).length === 0) return [{ action: "skip", planned, id }];
    return [{ action: "update", planned, id, rev, patch }];
  });
}

function nameOf({ company, role }: Pick<KnownApplication, "company" | "role">): string {
  return `${normaliseCompany(company)}\n${normaliseRole(role)}`;
}

/** Nothing that both name differs: the posting, the day it was sent, the place. */
function agrees({ fields }: PlannedRow, known: KnownApplication): boolean {
  if (fields.role === unnamedRole) return false;
  const sentOn = standingOf(fields.history.filter((entry) => !isUndated(entry))).appliedOn;
  const url = (text: unknown) => (typeof text === "string" ? canonicalUrl(text) : undefined);
  const place = (text: unknown) => (typeof text === "string" ? text.trim().toLowerCase() : undefined);
  return (
    isSameOrUnsaid(url(fields.postingUrl), url(known.postingUrl)) &&
    isSameOrUnsaid(sentOn, known.appliedOn) &&
    isSameOrUnsaid(place(fields.location), place(known.location))
  );
}

function isSameOrUnsaid(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
