import type { Kind, Meta } from "../kind.ts";
import { cellOf, readCell } from "./cell.ts";
import { type Column, columnsOf, dates, identity } from "./columns.ts";
import { csvLine } from "./csv.ts";

type Fields = Readonly<Record<string, unknown>>;
export type Exported = Fields & Omit<Meta, "rev">;

/** How one record of a kind becomes a row of its table. */
export function rowWriter(kind: Kind): (record: Exported) => string {
  const columns = columnsOf(kind);
  return (record) =>
    csvLine([
      record[identity],
      ...columns.map(({ path, form }) => cellOf(form, memberAt(record, path))),
      ...dates.map((name) => record[name]),
    ]);
}

/** The fields that the cells of a row say, by the names of their columns. */
export function fieldsOf(columns: readonly Column[], cells: ReadonlyMap<string, string>): Fields {
  const fields: Record<string, unknown> = {};
  for (const { name, path, form, isRequired } of columns) {
    const cell = cells.get(name);
    if (cell === undefined || (cell === "" && !(isRequired && form === "text"))) continue;
    put(fields, path, readCell(form, cell));
  }
  return fields;
}

function memberAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || typeof value !== "object" || value === null) return value;
  return memberAt(Object.entries(value).find(([own]) => own === name)?.[1], rest);
}

function put(into: Record<string, unknown>, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const inner = into[name];
  const object = typeof inner === "object" && inner !== null ? { ...inner } : {};
  put(object, rest, value);
  into[name] = object;
}
