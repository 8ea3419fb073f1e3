import type { ComponentType } from "preact";
import type { Field } from "../../../shared/form.ts";
import type { Issue } from "../../../shared/problem.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** The place of one value in a form. */
export type Slot = {
  /** Where it is in the record, as the API names it: `links.0.url`. */
  readonly path: string;
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly required: boolean;
  /** Nothing takes it away. */
  readonly set: (value: unknown) => void;
};

/** Draws a field of any sort: what holds other fields is given it, because they hold each other. */
export type Draw = ComponentType<{ readonly field: Field; readonly slot: Slot }>;

/** What is wrong with this very value; of a list or an object, with something in it that has no field of its own. */
export function issueOf({ issues, path }: Slot): string | undefined {
  return issues.find((issue) => issue.path === path)?.message;
}

/** An object with one member put in, or taken away by nothing. */
export function put(fields: Fields, name: string, value: unknown): Fields {
  const { [name]: _, ...rest } = fields;
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** A list with one entry put in its place, or taken away by nothing. */
export function putAt(list: readonly unknown[], at: number, value: unknown): readonly unknown[] | undefined {
  const next = list.flatMap((entry, n) => (n === at ? (value === undefined ? [] : [value]) : [entry]));
  return next.length > 0 ? next : undefined;
}

export const fieldsIn = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {}; // just tested

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
