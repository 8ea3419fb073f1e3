import { type ColumnField, claimsOf, isIgnored, lastResortOf, sharedFields } from "./columns.ts";
import { readDay, slashed } from "./dates.ts";
import { isNothing, plainWords, readYesNo } from "./plain.ts";
import { meaningOf, meaningOfStep } from "./status-words.ts";
import type { Table } from "./table.ts";
import { employmentOf, workModeOf } from "./work-terms.ts";

export type Mapping = Readonly<Record<string, ColumnField>>;

type Column = { readonly name: string; readonly values: readonly string[] };
type Candidate = { readonly name: string; readonly field: ColumnField; readonly preference: number };

const sampleRows = 300;

/** What each column holds: as the person says, else by its header, as far as its values bear that out. */
export function mapColumns({ columns, rows }: Table, chosen: Mapping = {}): Mapping {
  const sample = rows.slice(0, sampleRows);
  const all = columns.map((name, n) => ({
    name,
    values: sample.map(({ cells }) => cells[n] ?? "").filter((cell) => !isNothing(cell)),
  }));
  const mapping = new Map(Object.entries(chosen).filter(([name]) => columns.includes(name)));
  const open = all.filter(({ name }) => !mapping.has(name));
  const candidates = open.flatMap(candidatesOf).sort((a, b) => a.preference - b.preference);
  for (const { name, field } of candidates) if (!mapping.has(name) && isFree(field, mapping)) mapping.set(name, field);
  for (const { name } of open) {
    const field = lastResortOf(name);
    if (field && !mapping.has(name) && isFree(field, mapping) && isFree("role", mapping)) mapping.set(name, field);
  }
  return Object.fromEntries(all.map((column) => [column.name, mapping.get(column.name) ?? remainder(column)]));
}

function isFree(field: ColumnField, mapping: ReadonlyMap<string, ColumnField>): boolean {
  return sharedFields.has(field) || !mapping.values().some((taken) => taken === field);
}

function candidatesOf(column: Column): Candidate[] {
  const { name, values } = column;
  if (isIgnored(name)) return [{ name, field: "ignore", preference: -1 }];
  const claims = claimsOf(name)
    .filter(({ field }) => fits(field, values))
    .map(({ field, preference }) => ({
      name,
      field,
      // Of several columns that could be the status, the one whose words we know.
      preference:
        field === "status" ? preference - 100 * share(values, (text) => meaningOf(text) !== undefined) : preference,
    }));
  return isStep(column) ? [...claims, { name, field: "step", preference: 1000 }] : claims;
}

/** Kept in the notes, unless it only counts the rows. */
function remainder({ name, values }: Column): ColumnField {
  const isIndex = /^Column \d+$/.test(name) && values.every((text) => /^\d+$/.test(text));
  return isIndex ? "ignore" : "note";
}

/** A column of dates, ticks or a few words under the name of a round or an outcome. */
function isStep({ name, values }: Column): boolean {
  if (values.length === 0 || meaningOfStep(name) === undefined) return false;
  if (share(values, (text) => isDateLike(text) || readYesNo(text) !== undefined) > 0.5) return true;
  const isRound = /\b(round|challenge|assessment|interview|on ?site|campus|screen)$/.test(plainWords(name));
  return isRound && values.every((text) => text.length <= 40 && !/^\d+$/.test(text));
}

function fits(field: ColumnField, values: readonly string[]): boolean {
  if (values.length === 0) return true;
  switch (field) {
    case "appliedOn":
    case "savedOn":
    case "updatedOn":
    case "deadlineOn":
    case "postedOn":
    case "followUpOn":
      return share(values, isDateLike) >= 0.5 || (field !== "followUpOn" && !values.some(isTick));
    case "nextAction":
      return share(values, isDateLike) < 0.5;
    case "workMode":
      return share(values, (text) => workModeOf(text) !== undefined || readYesNo(text) !== undefined) >= 0.5;
    case "employment":
      return share(values, (text) => employmentOf(text) !== undefined) >= 0.5;
    case "postingUrl":
      return share(values, (text) => /^https?:|^www\.|^[\w-]+(\.[\w-]+)+(\/|$)/i.test(text)) >= 0.5;
    case "excitement":
      return values.every((text) => /^\d{1,3}(\.\d+)?( ?\/ ?\d+)?$|^[★⭐☆]+$/u.test(text));
    case "company":
      return !values.every((text) => /^\d+$/.test(text)); // a foreign key names nobody
    default:
      return true;
  }
}

function isDateLike(text: string): boolean {
  return readDay(text, false) !== undefined || slashed(text) !== undefined;
}

function isTick(text: string): boolean {
  return readYesNo(text) !== undefined;
}

function share(values: readonly string[], holds: (text: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}
