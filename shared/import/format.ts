import type { Day } from "../day.ts";
import type { TextFile } from "./file.ts";
import type { AnyPlan, PlannedRecord } from "./plan.ts";

/** A kind of text file: how it is recognised, and what it says. */
export type TextFormat = {
  readonly name: string;
  /** As a person calls it: "LinkedIn connections". */
  readonly label: string;
  readonly recognises: (file: TextFile) => boolean;
  readonly plan: (file: TextFile, today: Day) => AnyPlan;
  /** Other people's affairs: of an archive it is taken only when it is asked for. */
  readonly isPrivate?: boolean;
};

/** A kind of JSON document. */
export type JsonFormat = {
  readonly name: string;
  readonly label: string;
  readonly recognises: (json: unknown) => boolean;
  readonly plan: (json: unknown, today: Day) => AnyPlan;
};

/** A record that is there, deleted or not. */
export type KnownRecord = {
  readonly id: string;
  readonly rev: number;
  readonly deletedAt?: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** All rows of a plan beside what is there. Each row may claim a record, so all are looked at; `isWanted` ones are told. */
export type Compared<R = PlannedRecord, K = KnownRecord> = {
  readonly rows: readonly R[];
  readonly known: readonly K[];
  readonly today: Day;
  /** All of them, unless it says otherwise. */
  readonly isWanted?: (row: PlannedRecord) => boolean;
};

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
