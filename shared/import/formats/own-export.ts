import * as z from "zod/mini";
import { instant } from "../../day.ts";
import { isIdOf } from "../../id.ts";
import type { Kind } from "../../kind.ts";
import { kindNamed, kinds } from "../../kinds.ts";
import { names, profileId } from "../../names.ts";
import type { Decision } from "../decision.ts";
import { type Compared, isObject, type JsonFormat } from "../format.ts";
import type { AnyPlan, PlannedRecord, RowProblem } from "../plan.ts";

const dates = z.object({
  createdAt: instant,
  updatedAt: instant,
  deletedAt: z.optional(instant),
  deletedWith: z.optional(z.string()),
});

type Entry = { readonly kind: Kind | undefined; readonly place: string; readonly value: unknown };

/**
 * The records of an export of this product, each as it was: under its own id, with its dates. `row` counts the records
 * from 1, the trash last.
 */
export const ownExport: JsonFormat = {
  name: "readyline",
  label: "Readyline export",
  recognises: (json) => isObject(json) && json.format === "readyline",
  plan: (json) => planOwnExport(isObject(json) ? json : {}),
};

function planOwnExport(value: Readonly<Record<string, unknown>>): AnyPlan {
  const problems: RowProblem[] = [];
  const rows = entriesOf(value).flatMap(({ kind, place, value }, n) => {
    const read = kind ? readRecord(kind, value) : "is of no kind that is known here";
    if (typeof read !== "string") return [{ row: n + 1, ...read }];
    problems.push({ row: n + 1, kind: "not_a_record", message: `${place} ${read}.` });
    return [];
  });
  if (value.schema !== 1) {
    const message = "This export is of a newer version. Bring this instance up to date, then import it.";
    return { ...empty, rows: [], problems: [{ row: 1, kind: "not_importable", message }] };
  }
  return { ...empty, rows, problems };
}

const empty = { format: "readyline", headerRow: 0, mapping: {}, unknownStatuses: [], assumptions: [] };

function entriesOf({ records, trash }: Readonly<Record<string, unknown>>): Entry[] {
  const live = Object.entries(isObject(records) ? records : {}).flatMap(([path, list]) => {
    const kind = path === names.profile.path ? kindNamed("profile") : kinds.find((one) => one.path === path);
    return (Array.isArray(list) ? list : [list]).map((value, n) => ({ kind, place: `${path}.${n}`, value }));
  });
  const gone = (Array.isArray(trash) ? trash : []).map((value, n) => ({
    kind: isObject(value) ? kindNamed(String(value.kind)) : undefined,
    place: `trash.${n}`,
    value,
  }));
  return [...live, ...gone];
}

/** The record, or what is wrong with it. */
function readRecord(kind: Kind, value: unknown): Omit<PlannedRecord, "row"> | string {
  if (!isObject(value)) return "is no record";
  const { id, kind: _, rev: __, createdAt, updatedAt, deletedAt, deletedWith, ...rest } = value;
  const isOwnId = typeof id === "string" && (kind.name === "profile" ? id === profileId : isIdOf(kind.name, id));
  if (!isOwnId) return "has no id of its kind";
  const times = dates.safeParse({ createdAt, updatedAt, deletedAt, deletedWith });
  if (!times.success) return "has no dates";
  return { kind: kind.name, id, fields: rest, dates: times.data };
}

/** A record that is there, in use or in the trash, stays as it is; only what is in use here comes back from the trash. */
export function decideOwnExport({ rows, known, isWanted = () => true }: Compared): Decision[] {
  const byId = new Map(known.map((one) => [one.id, one]));
  return rows.filter(isWanted).map((planned) => {
    const there = byId.get(planned.id);
    const isNew = !there || (there.deletedAt !== undefined && planned.dates?.deletedAt === undefined);
    return { action: isNew ? "create" : "skip", planned, id: planned.id };
  });
}
