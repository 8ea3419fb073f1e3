import type { HistoryEntry } from "../history-entry.ts";
import type { KindName } from "../names.ts";
import type { ColumnField } from "./columns.ts";
import type { StatusChoices, StatusMeaning } from "./status.ts";

/** What a person may decide about a file before it is imported. Everything left out is decided by the rules. */
export type Choices<F extends string = ColumnField> = {
  /** Column name to field. */
  readonly mapping?: Readonly<Record<string, F>> | undefined;
  readonly statuses?: StatusChoices | undefined;
  /** Whether dates like 03/04/2026 start with the day, in every column. */
  readonly dayFirst?: boolean | undefined;
  /** The row that names the columns; 0 for none. */
  readonly headerRow?: number | undefined;
  /** For rows that name no company, which are held back without it. */
  readonly company?: string | undefined;
  /** For rows that name no role. */
  readonly role?: string | undefined;
  /** What a person keeps to themselves, such as their own address in LinkedIn's lists, is kept in the notes as well. */
  readonly withPrivate?: boolean | undefined;
};

/** What is wrong with a row, by what would put it right. */
export type ProblemKind =
  | "no_company"
  | "no_role"
  | "no_name"
  | "bad_email"
  | "not_valid"
  | "unreadable_date"
  | "ahead"
  | "bad_link"
  | "too_long"
  | "extra_cells"
  | "repeated"
  | "contradiction"
  | "not_a_row"
  | "not_a_record"
  | "not_importable";

/** `row` counts as a spreadsheet does: the first row of the file is 1, and a row of several lines counts once. */
export type RowProblem = {
  readonly row: number;
  readonly kind: ProblemKind;
  readonly field?: string;
  readonly message: string;
  /** What the file has there. */
  readonly text?: string;
  /** The file it is in, where several came in one archive. */
  readonly file?: string;
};

/** The fields of an application that an import writes. */
export type ImportedApplication = {
  readonly company: string;
  readonly role: string;
  readonly history: readonly HistoryEntry[];
} & Readonly<Record<string, unknown>>;

/** A record that an import would make. */
export type PlannedRecord = {
  readonly row: number;
  readonly kind: KindName;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of a record that comes from another instance. */
  readonly dates?: RecordDates;
  /** The file it is in, where several came in one archive, */
  readonly file?: string;
  /** and which of all rows of the archive it is; where there is one file, `row` says so. */
  readonly at?: number;
};

export type PlannedRow = PlannedRecord & { readonly kind: "application"; readonly fields: ImportedApplication };

type RecordDates = {
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt?: string | undefined;
  readonly deletedWith?: string | undefined;
};

export type UnknownStatus = { readonly word: string; readonly rows: readonly number[] };

/** What an import would do, before it is compared with what is there. */
export type Plan<R = PlannedRow, F extends string = ColumnField> = {
  readonly format: string;
  /** What it was recognised as, in words; absent where nothing but its columns is known of it. */
  readonly label?: string | undefined;
  /** The row that names the columns; 0 when none does. */
  readonly headerRow: number;
  readonly mapping: Readonly<Record<string, F>>;
  readonly rows: readonly R[];
  readonly problems: readonly RowProblem[];
  readonly unknownStatuses: readonly UnknownStatus[];
  /** What was decided without asking, one sentence each. */
  readonly assumptions: readonly string[];
};

/** The plan of any file, with records of any kind. */
export type AnyPlan = Plan<PlannedRecord, string>;

export type { StatusMeaning };
