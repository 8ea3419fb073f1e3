import type { MergePatch } from "../kind.ts";
import type { PlannedRecord } from "./plan.ts";

/** What becomes of a planned record, given what is there; `rev` is the version that a patch was made for. */
export type Decision<R extends PlannedRecord = PlannedRecord> =
  | { readonly action: "create"; readonly planned: R; readonly id: string }
  | {
      readonly action: "update";
      readonly planned: R;
      readonly id: string;
      readonly rev: number;
      readonly patch: MergePatch;
    }
  | { readonly action: "skip"; readonly planned: R; readonly id: string };
