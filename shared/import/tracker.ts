import type { ColumnField } from "./columns.ts";
import type { StatusChoices } from "./status.ts";

/** A program whose lists of applications are known: what the rules for any list do not see by themselves. */
export type Tracker = {
  readonly label: string;
  /** Columns that tell it from all others, as `plainWords`. */
  readonly knownBy: readonly string[];
  /** Columns that mean something else than they say, by `plainWords`. */
  readonly mapping?: Readonly<Record<string, ColumnField>>;
  readonly statuses?: StatusChoices;
  /** Whether its dates start with the day. */
  readonly dayFirst?: boolean;
  /** Columns with what is the person's own affair: left out unless asked for. */
  readonly isPrivate?: readonly string[];
};
