import { type ReadonlySignal, signal } from "@preact/signals";
import type { RowProblem } from "../../shared/import/plan.ts";
import type { KindName } from "../../shared/names.ts";
import { type Answer, kindsIn } from "./answer.ts";
import { fewest, jsonBody, type Part } from "./parts.ts";
import { post } from "./post.ts";
import { reasonOf } from "./run.ts";
import { type Source, Unreadable } from "./source.ts";

type Records = Readonly<Record<string, unknown>>;

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
  for (const { body, count, offset } of partsOf(parsed(name, text))) {
    const answer = await rehearsed(name, body);
    const { created, skipped, problems } = answer;
    const refusal = problems.find(({ kind }) => kind === "not_importable");
    if (refusal) throw new Unreadable(refusal.message);
    parts.push({ query: "", body, known: { count, create: created, update: 0 }, offset });
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

function parsed(name: string, text: string): Records {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Told below
  }
  throw new Unreadable(`${name} is an export of Readyline that is not whole: it ends in the middle. Export again.`);
}

/** The same export in pieces, as records are independent of each other; those of a kind stay in their order. */
function partsOf({
  records,
  trash,
  ...head
}: Records): { readonly body: Blob; readonly count: number; readonly offset: number }[] {
  const live = Object.entries(isObject(records) ? records : {}).flatMap(([path, list]) =>
    Array.isArray(list) ? list.map((record) => ({ path, record })) : [{ path, record: list, isAlone: true }],
  );
  const gone = (Array.isArray(trash) ? trash : []).map((record) => ({ path: undefined, record }));
  const all: readonly Entry[] = [...live, ...gone];
  return Array.from({ length: Math.max(1, Math.ceil(all.length / fewest)) }, (_, n) => {
    const part = all.slice(n * fewest, (n + 1) * fewest);
    const body = jsonBody({ ...head, ...gathered(part) });
    return { body, count: part.length, offset: n * fewest };
  });
}

type Entry = { readonly path: string | undefined; readonly record: unknown; readonly isAlone?: boolean };

function gathered(entries: readonly Entry[]) {
  const byPath = Map.groupBy(entries, ({ path }) => path);
  const trash = byPath.get(undefined)?.map(({ record }) => record) ?? [];
  byPath.delete(undefined);
  const records = Array.from(byPath, ([path, list]) => [
    path,
    list[0]?.isAlone ? list[0].record : list.map(({ record }) => record),
  ]);
  return { records: Object.fromEntries(records), trash };
}

function isObject(value: unknown): value is Records {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
