import { type ReadonlySignal, signal } from "@preact/signals";
import { type Export, exportParts } from "../../shared/export-parts.ts";
import type { RowProblem } from "../../shared/import/plan.ts";
import type { KindName } from "../../shared/names.ts";
import { type Answer, kindsIn } from "./answer.ts";
import type { Part } from "./parts.ts";
import { post } from "./post.ts";
import { reasonOf } from "./run.ts";
import { type Source, Unreadable } from "./source.ts";

/** An export of this product, and what would become of it. */
export type Backup = {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly created: number;
  readonly skipped: number;
  readonly problems: readonly RowProblem[];
  readonly kinds: readonly KindName[];
};

const opened = signal<Backup | undefined>(undefined);

export const backup: ReadonlySignal<Backup | undefined> = opened;

export function closeBackup(): void {
  opened.value = undefined;
}

/** Asks the server what would become of an export. Throws `Unreadable`. */
export async function openBackup({ name, text }: Source): Promise<void> {
  const parts: Part[] = [];
  const total = { created: 0, skipped: 0, problems: [] as RowProblem[] };
  const kinds = new Set<KindName>();
  for (const { body: json, count, offset } of exportParts(parsed(name, text))) {
    const body = new Blob([json], { type: "application/json" });
    const answer = await rehearsed(name, body);
    const { created, skipped, problems } = answer;
    const refusal = problems.find(({ kind }) => kind === "not_importable");
    if (refusal) throw new Unreadable(refusal.message);
    parts.push({
      query: "",
      body,
      known: { count, create: created, update: 0 },
      offset,
    });
    for (const kind of kindsIn(answer)) kinds.add(kind);
    total.created += created;
    total.skipped += skipped;
    total.problems.push(...problems.map((problem) => ({ ...problem, row: problem.row + offset })));
  }
  opened.value = { name, parts, kinds: [...kinds], ...total };
}

async function rehearsed(name: string, body: Blob): Promise<Answer> {
  try {
    return await post("dryRun=true", body);
  } catch (error) {
    throw new Unreadable(`${name} could not be read. ${reasonOf(error)}`);
  }
}

/** Lists that are none are left out: what a file lacks cannot be imported from it. */
function parsed(name: string, text: string): Export {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value))
      return {
        ...value,
        records: isObject(value.records) ? value.records : {},
        trash: Array.isArray(value.trash) ? value.trash : [],
      };
  } catch {
    // Told below
  }
  throw new Unreadable(`${name} is an export of Readyline that is not whole: it ends in the middle. Export again.`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
