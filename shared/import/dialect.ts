import { type Dialect, readCsv } from "./csv.ts";

const delimiters = [",", ";", "\t", "|"];
const sampleLength = 200_000;
const sampleRows = 100;

/** How a text is delimited: as its `sep=` line says, else as splits the most rows into equally many cells. */
export function dialectOf(text: string): Dialect {
  const quote = quoteOf(text);
  const declared = /^sep=(.)[\r\n]/i.exec(text)?.[1];
  if (declared) return { delimiter: declared, quote };
  const sample = text.slice(0, sampleLength);
  const scored = delimiters
    .filter((delimiter) => delimiter !== quote)
    .map((delimiter) => ({ delimiter, score: evenness(sample, { delimiter, quote }) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.delimiter, quote };
}

/** Some exports put cells between bars: `|a|,|b|`. */
function quoteOf(text: string): string {
  const firstLine = /^.*/.exec(text)?.[0] ?? "";
  return /^\|[^|]*\|([,;\t]\|[^|]*\|)+$/.test(firstLine.trim()) ? "|" : '"';
}

/** The share of rows that have the commonest number of cells, wider ones a little better; none for single cells. */
function evenness(sample: string, dialect: Dialect): number {
  const rows = readCsv(sample, dialect, sampleRows).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  counts.delete(1);
  const scores = Array.from(counts, ([width, count]) => count / rows.length + Math.min(width, 50) / 1000);
  return Math.max(0, ...scores);
}
