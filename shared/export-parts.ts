/** An export of this product, as far as taking it apart needs to know it. */
export type Export = {
  readonly records: Readonly<Record<string, unknown>>;
  readonly trash?: readonly unknown[];
} & Readonly<Record<string, unknown>>;

/** What can be imported by itself. */
type Part = {
  readonly body: string;
  /** How many records it has. */
  readonly count: number;
  /** How many the parts before it have. */
  readonly offset: number;
};

/** A request can be 5 MiB, and a character takes three bytes at most. */
const mostCharacters = 1_700_000;
/** Few enough to be written while a gateway waits. */
const mostRecords = 490;

/** The same export in pieces that can be imported one after the other; parents come before what belongs to them. */
export function exportParts({ records, trash = [], ...head }: Export): readonly Part[] {
  const live = Object.entries(records).flatMap(([path, list]) =>
    (Array.isArray(list) ? list : [list]).map((record): Entry => ({ path, text: JSON.stringify(record) })),
  );
  const gone = trash.map((record): Entry => ({ text: JSON.stringify(record) }));
  const parts: Part[] = [];
  let offset = 0;
  for (const entries of cut([...live, ...gone])) {
    parts.push({ body: bodyOf(head, entries), count: entries.length, offset });
    offset += entries.length;
  }
  return parts;
}

/** A record of a path, or one from the trash. */
type Entry = { readonly path?: string; readonly text: string };

function cut(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const parts: Entry[][] = [[]];
  let size = 0;
  for (const entry of entries) {
    const { length } = entry.text;
    const part = parts.at(-1) ?? [];
    if (part.length >= mostRecords || (part.length > 0 && size + length > mostCharacters)) {
      parts.push([entry]);
      size = length;
      continue;
    }
    part.push(entry);
    size += length;
  }
  return parts;
}

function bodyOf(head: Readonly<Record<string, unknown>>, entries: readonly Entry[]): string {
  const lists = Map.groupBy(entries, ({ path }) => path);
  const list = (of: readonly Entry[] = []) => `[${of.map(({ text }) => text).join(",")}]`;
  const trash = list(lists.get(undefined));
  lists.delete(undefined);
  const records = Array.from(lists, ([path, of]) => `${JSON.stringify(path)}:${list(of)}`).join(",");
  return `${JSON.stringify(head).slice(0, -1)}${Object.keys(head).length > 0 ? "," : ""}"records":{${records}},"trash":${trash}}`;
}
