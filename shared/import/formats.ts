import { planApplications } from "./applications.ts";
import type { Format, Source } from "./format.ts";
import { decideOwnExport, isOwnExport, planOwnExport } from "./own-export.ts";
import type { Plan, PlannedRecord, PlannedRow } from "./plan.ts";
import { type KnownApplication, reconcile } from "./reconcile.ts";
import { readTable } from "./table.ts";

/** Every format, the surest first. With all schemas: on the device, `planApplications` alone does. */
const formats: readonly Format[] = [
  {
    recognises: (source) => "json" in source && isOwnExport(source.json),
    plan: (source) => ("json" in source ? planOwnExport(source.json) : nothing),
    comparedWith: "same_ids",
    decide: decideOwnExport,
  },
  {
    recognises: (source) => "text" in source,
    plan: (source, today) =>
      "text" in source ? planApplications(readTable(source.text, source.choices), source.choices, today) : nothing,
    comparedWith: "applications",
    decide: ({ rows, known, ...more }) => {
      const live = known
        .filter(({ deletedAt }) => deletedAt === undefined)
        .map(({ id, rev, fields }) => ({ ...fields, id, rev }));
      return reconcile({
        ...more,
        rows: rows as readonly PlannedRow[], // its own plan
        known: live as unknown as readonly KnownApplication[], // applications by kind
      });
    },
  },
];

const nothing: Plan<PlannedRecord> = {
  format: "none",
  headerRow: 0,
  mapping: {},
  rows: [],
  problems: [],
  unknownStatuses: [],
  assumptions: [],
};

export function formatOf(source: Source): Format | undefined {
  return formats.find(({ recognises }) => recognises(source));
}
