import { check } from "../../shared/check.ts";
import type { Kind, MergePatch } from "../../shared/kind.ts";
import { mergePatch } from "../../shared/merge-patch.ts";
import { Problem } from "../../shared/problem.ts";
import { type Fields, isForgotten, type Stored } from "./record.ts";

/** What a caller expects to find: a rev, nothing at all, anything, or what may be. */
export type Expected = number | "absent" | "present" | undefined;

export type Operation = {
  /** Where in a larger request it stands, if it does. */
  readonly at?: string;
} & (
  | {
      readonly op: "put";
      readonly kind: Kind;
      readonly id: string;
      readonly fields: Fields;
      readonly expected?: Expected;
      readonly dates?: Dates | undefined;
    }
  | {
      readonly op: "patch";
      readonly kind: Kind;
      readonly id: string;
      readonly patch: Patch;
      readonly expected?: Expected;
    }
  | {
      readonly op: "delete";
      readonly kind: Kind;
      readonly id: string;
      readonly expected?: Expected;
      /** The record that takes it along: then it may well be gone already. */
      readonly with?: string;
    }
  | { readonly op: "restore"; readonly kind: Kind; readonly id: string; readonly expected?: Expected }
);

/** A merge patch, or a rule that makes one from the record as it is; nothing to change is no write. */
type Patch = MergePatch | ((current: Fields) => MergePatch | undefined);

/** The dates of a record that was made elsewhere. */
type Dates = {
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt?: string | undefined;
  readonly deletedWith?: string | undefined;
};

export type Moment = { readonly now: string; readonly today: string };

/**
 * What an operation makes of a record as it is now; the record itself when there is nothing to write. It still has the
 * rev that was read (0 for a new one). Throws `not_found`, `stale` or `invalid`.
 */
export function outcomeOf(operation: Operation, found: Stored | undefined, moment: Moment): Stored {
  const live = found?.deletedAt ? undefined : found;
  expect(operation, live);
  switch (operation.op) {
    case "put":
      return put(operation, live, moment);
    case "patch":
      return patched(operation, live ?? missing(operation), moment);
    case "delete":
      if (found && !live && operation.with) return found;
      return { ...(live ?? missing(operation)), deletedAt: moment.now, deletedWith: operation.with };
    case "restore":
      if (live) return live;
      if (!found || isForgotten(found, new Date(moment.now))) return missing(operation);
      return { ...found, updatedAt: moment.now, deletedAt: undefined, deletedWith: undefined };
  }
}

/** A write on a version that is not the newest is refused, with the newest in hand. */
export class Stale extends Problem {
  readonly current: Stored | undefined;
  constructor(detail: string, current: Stored | undefined) {
    super("stale", detail);
    this.current = current;
  }
}

function expect({ kind, id, expected }: Operation, live: Stored | undefined): void {
  if (expected === undefined) return;
  if (expected === "absent") {
    if (live) throw new Stale(`The ${kind.name} ${id} is there already.`, live);
    return;
  }
  if (live && (expected === "present" || live.rev === expected)) return;
  throw new Stale(`The ${kind.name} ${id} has changed since it was read. Read it again, then change it.`, live);
}

function put(operation: Operation & { op: "put" }, live: Stored | undefined, { now, today }: Moment): Stored {
  const { kind, id, dates } = operation;
  const fields = settled(kind, operation.fields, { today, before: live?.fields });
  const rev = live?.rev ?? 0;
  if (dates) return { kind, id, rev, ...dates, fields };
  return { kind, id, rev, createdAt: live?.createdAt ?? now, updatedAt: now, fields };
}

function patched({ kind, patch }: Operation & { op: "patch" }, live: Stored, { now, today }: Moment): Stored {
  const change = typeof patch === "function" ? patch(live.fields) : patch;
  if (!change) return live;
  return {
    ...live,
    updatedAt: now,
    fields: settled(kind, mergePatch(live.fields, change), { today, before: live.fields }),
  };
}

function settled(kind: Kind, fields: Fields, moment: { today: string; before: Fields | undefined }): Fields {
  const checked = check(kind.fields, fields);
  return kind.settle ? check(kind.fields, kind.settle(checked, moment)) : checked;
}

function missing({ kind, id }: Operation): never {
  throw new Problem("not_found", `There is no ${kind.name} ${id}.`);
}
