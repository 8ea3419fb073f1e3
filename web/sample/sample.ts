import type { Day } from "../../shared/day.ts";
import { demoRecords } from "../../shared/demo/demo-records.ts";
import { sampleTag } from "../../shared/demo/tag.ts";
import { type KindName, names } from "../../shared/names.ts";
import { createAll, remove } from "../store/changes.ts";
import { recordsOf } from "../store/records.ts";

/** Adds a made-up search around today, each record with the tag by which it is removed. The profile stays the person's. */
export function addSample(today: Day): void {
  createAll(
    demoRecords(today).filter(({ kind }) => kind !== "profile"),
    "Sample data added",
  );
}

/** Moves everything with the tag to the trash. */
export function removeSample(): void {
  const kinds = Object.keys(names) as KindName[]; // keys() widens
  // From the last kind to the first: what belongs to a record goes before it, else it would go with it.
  const ids = kinds
    .toReversed()
    .flatMap((kind) =>
      [...recordsOf<{ readonly tags?: readonly string[] }>(kind).value.values()]
        .filter(({ tags }) => tags?.includes(sampleTag))
        .map(({ id }) => id),
    );
  remove(ids, "Sample data removed");
}
