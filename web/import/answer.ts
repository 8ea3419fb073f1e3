import type { RowProblem } from "../../shared/import/plan.ts";
import type { KindName } from "../../shared/names.ts";

export type Counts = Readonly<Record<"created" | "updated" | "skipped", number>>;

/** One record of the first ones, as it would be. */
export type PreviewRecord = Readonly<Record<string, unknown>> & {
  readonly row: number;
  readonly file?: string;
  readonly action: "create" | "update" | "skip";
  readonly kind: KindName;
};

/** What the server says about a file: what it is, and what becomes or became of it. */
export type Answer = Counts & {
  readonly format: string;
  readonly label: string;
  readonly headerRow: number;
  readonly mapping: Readonly<Record<string, string>>;
  readonly counts: Readonly<Partial<Record<KindName, Counts>>>;
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  readonly unknownStatuses: readonly { readonly word: string; readonly count: number }[];
  readonly assumptions: readonly string[];
  readonly preview: readonly PreviewRecord[];
  /** The row to go on from. */
  readonly next?: number;
};

/** Records of all kinds that it counted. */
export function handledIn({ counts }: Answer): number {
  return Object.values(counts).reduce((sum, { created, updated, skipped }) => sum + created + updated + skipped, 0);
}

/** The kinds of which something is made or gets more. */
export function kindsIn({ counts }: Pick<Answer, "counts">): readonly KindName[] {
  const all = Object.entries(counts) as [KindName, Counts][]; // entries() widens the keys
  return all.filter(([, { created, updated }]) => created + updated > 0).map(([kind]) => kind);
}

/** Why nothing of a file can be taken as it is. */
export function refusalIn(answer: Answer): string | undefined {
  if (handledIn(answer) > 0) return undefined;
  return answer.problems.find(({ kind }) => kind === "not_importable")?.message;
}
