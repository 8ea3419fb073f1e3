import type { PlannedRecord, RowProblem } from "./plan.ts";

/** Records that are the same are one: the later ones add what the first one lacks. */
export function uniqueRecords(rows: readonly PlannedRecord[]): {
  rows: readonly PlannedRecord[];
  repeats: readonly RowProblem[];
} {
  const first = new Map<string, PlannedRecord>();
  const repeats: RowProblem[] = [];
  for (const planned of rows) {
    const same = first.get(planned.id);
    first.set(
      planned.id,
      same ? { ...same, fields: { ...same.fields, ...added(planned.fields, same.fields) } } : planned,
    );
    if (!same) continue;
    const message = `This is the ${planned.kind} of row ${same.row} again, kept once.`;
    repeats.push({
      row: planned.row,
      kind: "repeated",
      message,
      text: String(planned.fields.name ?? planned.fields.title),
    });
  }
  return { rows: [...first.values()], repeats };
}

type Fields = Readonly<Record<string, unknown>>;

/** What one record adds to another: fields that it lacks, entries that its lists lack. Nothing of it changes. */
export function added(more: Fields, there: Fields): Fields {
  const news = Object.entries(more).flatMap(([name, value]): [string, unknown][] => {
    const had = there[name];
    if (had === undefined) return value === undefined ? [] : [[name, value]];
    if (!Array.isArray(had) || !Array.isArray(value)) return [];
    const keys = new Set(had.map(keyOf));
    const missing = value.filter((entry) => !keys.has(keyOf(entry))).slice(0, Math.max(0, 100 - had.length));
    return missing.length > 0 ? [[name, [...had, ...missing]]] : [];
  });
  return Object.fromEntries(news);
}

/** Entries are the same whatever their case; of links the address counts. */
function keyOf(entry: unknown): string {
  const text = typeof entry === "object" && entry !== null && "url" in entry ? entry.url : entry;
  return (typeof text === "string" ? text : JSON.stringify(text)).toLowerCase();
}
