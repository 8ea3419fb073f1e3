import type { Day } from "../day.ts";
import type { Decision } from "./decision.ts";
import type { Choices, Plan, PlannedRecord } from "./plan.ts";

/** What is to be imported: text as of a spreadsheet, with what the person decided about it; or a JSON object. */
export type Source =
  | { readonly text: string; readonly choices: Choices }
  | { readonly json: Readonly<Record<string, unknown>> };

/** A record that is there, deleted or not. */
export type KnownRecord = {
  readonly id: string;
  readonly rev: number;
  readonly deletedAt?: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** A kind of file: how it is recognised, what it says, and what becomes of that given what is there. */
export type Format = {
  readonly recognises: (source: Source) => boolean;
  readonly plan: (source: Source, today: Day) => Plan<PlannedRecord>;
  /** What it is compared with: all applications, or only the records of the same ids. */
  readonly comparedWith: "applications" | "same_ids";
  readonly decide: (compared: Compared) => Decision[];
};

/** All rows of a plan beside what is there. Each row may claim a record, so all are looked at; `isWanted` ones are told. */
export type Compared<R = PlannedRecord, K = KnownRecord> = {
  readonly rows: readonly R[];
  readonly known: readonly K[];
  readonly today: Day;
  /** All of them, unless it says otherwise. */
  readonly isWanted?: (row: PlannedRecord) => boolean;
};
