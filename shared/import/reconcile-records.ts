import { kindNameOf } from "../names.ts";
import { canonicalUrl } from "../posting-url.ts";
import type { Decision } from "./decision.ts";
import type { Compared, KnownRecord } from "./format.ts";
import { plainWords } from "./plain.ts";
import type { PlannedRecord, PlannedRow } from "./plan.ts";
import { type KnownApplication, reconcile } from "./reconcile.ts";
import { isSamePerson, personKeys } from "./same-person.ts";
import { added } from "./unique.ts";

/**
 * What becomes of records of any kind: one that is there under its own id, or as the same application, person or
 * problem, gets only what it lacks; all others are new. What belongs to one that was found goes to that one.
 */
export function reconcileRecords({ rows, known, today, isWanted = () => true }: Compared): Decision[] {
  const live = known.filter(({ deletedAt }) => deletedAt === undefined);
  const applications = reconcile({
    rows: rows.filter(({ kind }) => kind === "application") as unknown as readonly PlannedRow[], // of that kind
    known: live
      .filter(({ id }) => kindNameOf(id) === "application")
      .map(({ id, rev, fields }) => ({ ...fields, id, rev })) as unknown as readonly KnownApplication[], // as above
    today,
    isWanted,
  });
  const decided = new Map<PlannedRecord, Decision>(applications.map((decision) => [decision.planned, decision]));
  if (applications.length === rows.length) return applications;
  const find = finder(rows, live);
  const moved = new Map(applications.map(({ planned, id }) => [planned.id, id]));
  for (const planned of rows) {
    if (planned.kind === "application") continue;
    const decision = decisionOf(moveTo(planned, moved), find(planned));
    if (decision.id !== planned.id) moved.set(planned.id, decision.id);
    decided.set(planned, decision);
  }
  return rows.filter(isWanted).flatMap((planned) => decided.get(planned) ?? []);
}

/** What belongs to a record that is there under another id belongs to that one. */
function moveTo(planned: PlannedRecord, moved: ReadonlyMap<string, string>): PlannedRecord {
  const fields = Object.entries(planned.fields).map(([name, value]) => [name, moved.get(String(value)) ?? value]);
  return { ...planned, fields: Object.fromEntries(fields) };
}

function decisionOf(planned: PlannedRecord, there: KnownRecord | undefined): Decision {
  if (!there) return { action: "create", planned, id: planned.id };
  const { id, rev } = there;
  const patch = planned.kind === "attempt" ? {} : added(planned.fields, there.fields);
  if (Object.keys(patch).length === 0) return { action: "skip", planned, id };
  return { action: "update", planned, id, rev, patch };
}

/** Looks a record up by its id, else by what tells it from others of its kind; each that is there is found once. */
function finder(rows: readonly PlannedRecord[], live: readonly KnownRecord[]) {
  const own = new Set(rows.map(({ id }) => id));
  const byId = new Map(live.map((one) => [one.id, one]));
  const byKey = new Map<string, KnownRecord[]>();
  for (const one of live)
    if (!own.has(one.id))
      for (const key of keysOf(kindNameOf(one.id) ?? "", one.fields)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  const claimed = new Set<string>();
  return ({ id, kind, fields }: PlannedRecord): KnownRecord | undefined => {
    const same = (one: KnownRecord) => !claimed.has(one.id) && (kind !== "contact" || isSamePerson(fields, one.fields));
    const candidates = keysOf(kind, fields).flatMap((key) => byKey.get(key) ?? []);
    const there = byId.get(id) ?? candidates.find(same);
    if (there) claimed.add(there.id);
    return there;
  };
}

function keysOf(kind: string, fields: KnownRecord["fields"]): string[] {
  const text = (name: string) => (typeof fields[name] === "string" ? fields[name] : "");
  switch (kind) {
    case "contact":
      return personKeys(fields);
    case "practice":
      return [
        `practice title ${plainWords(text("title"))}`,
        ...(fields.url ? [`practice ${canonicalUrl(text("url"))}`] : []),
      ];
    case "company":
      return [`company ${plainWords(text("name"))}`];
    default:
      return [];
  }
}
