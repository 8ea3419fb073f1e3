import type { Decision } from "../../shared/import/decision.ts";
import type { KnownRecord } from "../../shared/import/format.ts";
import { decide } from "../../shared/import/formats.ts";
import type { AnyPlan, PlannedRecord } from "../../shared/import/plan.ts";
import type { Kind } from "../../shared/kind.ts";
import { kindNamed } from "../../shared/kinds.ts";
import type { KindName } from "../../shared/names.ts";
import { importedAtOnce } from "../store/imports.ts";
import { type Operation, Stale } from "../store/operation.ts";
import type { Store } from "../store/store.ts";
import { knownOf } from "./known.ts";

/** Which rows are written, and under which import. */
export type Share = { readonly importId: string; readonly from: number; readonly to: number };

export type Outcome = {
  readonly decisions: readonly Decision[];
  /** The row to go on from, when there were too many for one request. */
  readonly next?: number;
};

/** So many records are written within the seconds that a request may take. */
const mostWrites = 5_000;
/** A transaction takes 4 MB; content is counted in characters, of up to three bytes. */
const mostCharacters = 1_000_000;
const attempts = 5;

/** What would become of each row. */
export async function rehearse(store: Store, plan: AnyPlan): Promise<Outcome> {
  const { rows } = plan;
  return { decisions: decide(plan, { rows, known: await knownTo(store, plan, rows), today: store.today() }) };
}

/** Writes rows, many to a transaction. When somebody else writes the same record meanwhile, it is decided anew. */
export async function carryOut(store: Store, plan: AnyPlan, { importId, from, to }: Share): Promise<Outcome> {
  const { rows } = plan;
  const isWanted = (planned: PlannedRecord) => placeOf(planned) >= from && placeOf(planned) <= to;
  const wanted = rows.filter(isWanted);
  const done = new Map<string, Decision>();
  let written = 0;
  for (let attempt = 1; ; attempt++) {
    const known = await knownTo(store, plan, wanted);
    const decisions = decide(plan, { rows, known, today: store.today(), isWanted });
    const open = decisions.filter(({ planned }) => !done.has(planned.id));
    const writes = open.filter(({ action }) => action !== "skip");
    const rest = writes.splice(mostWrites - written);
    try {
      for (const group of groupsOf(writes)) {
        await store.importRecords(importId, group.flatMap(operationOf));
        for (const decision of group) done.set(decision.planned.id, decision);
        written += group.length;
      }
      const next = rest[0] ? placeOf(rest[0].planned) : Number.POSITIVE_INFINITY;
      const skipped = open.filter(({ action, planned }) => action === "skip" && placeOf(planned) < next);
      return { decisions: [...done.values(), ...skipped], ...(rest.length > 0 && { next }) };
    } catch (error) {
      if (!(error instanceof Stale) || attempt >= attempts) throw error;
    }
  }
}

/** Which of all rows it is. */
function placeOf({ at, row }: PlannedRecord): number {
  return at ?? row;
}

/** Kinds of which a record may be there under another id, as the same application, person or problem. */
const alike: readonly KindName[] = ["application", "contact", "practice", "company"];

async function knownTo(store: Store, { format, rows: all }: AnyPlan, rows: readonly PlannedRecord[]) {
  const kinds = format === "readyline" ? [] : alike.filter((name) => all.some(({ kind }) => kind === name));
  const ids = rows.flatMap(({ kind, id }) => (kinds.includes(kind) ? [] : [id]));
  const known: KnownRecord[] = [...(await knownOf(store, kinds.map(named)))];
  return ids.length === 0 ? known : [...known, ...(await store.found(ids)).values()];
}

/** In parts that fit into a transaction. */
function groupsOf(decisions: readonly Decision[]): Decision[][] {
  const groups: Decision[][] = [];
  let room = 0;
  for (const decision of decisions) {
    const size = JSON.stringify(decision.planned.fields).length;
    const last = groups.at(-1);
    if (last && last.length < importedAtOnce && size <= room) last.push(decision);
    else {
      groups.push([decision]);
      room = mostCharacters;
    }
    room -= size;
  }
  return groups;
}

function operationOf(decision: Decision): Operation[] {
  const { planned, id } = decision;
  const kind = named(planned.kind);
  switch (decision.action) {
    case "create":
      return [{ op: "put", kind, id, fields: planned.fields, dates: planned.dates, expected: "absent" }];
    case "update":
      return [{ op: "patch", kind, id, patch: decision.patch, expected: decision.rev }];
    case "skip":
      return [];
  }
}

function named(name: KindName): Kind {
  const kind = kindNamed(name);
  if (!kind) throw new Error(`There is no kind ${name}.`);
  return kind;
}
