import * as z from "zod/mini";
import type { Day } from "./day.ts";
import { type KindName, names } from "./names.ts";
import { listOf, longText, shortText } from "./text.ts";

/** What a rule may know besides the record: the person's day, and the record as it was (nothing when it is new). */
export type Moment<F> = {
  readonly today: Day;
  readonly before?: F | undefined;
};

/** When a record asks for attention, and what for, in a few words. */
export type Due = { readonly on: Day; readonly why: string };

type Shape = z.core.$ZodLooseShape;

/** One sort of record. Storage, routes, sync, trash, export, lists, forms and the common tests are driven by it. */
export type Kind<F = Readonly<Record<string, unknown>>> = {
  readonly name: KindName;
  readonly prefix: string;
  readonly path: string;
  /** What a person may write. Unknown fields are refused by name. */
  readonly fields: z.ZodMiniType<F> & { readonly shape: Shape };
  /** Raised when the shape of stored content changes; `upgrade` brings older content up to it. */
  readonly version: number;
  upgrade?(content: Readonly<Record<string, unknown>>, version: number): Readonly<Record<string, unknown>>;
  /** The fields that together name one record of it, on one line. */
  readonly title: readonly (keyof F & string)[];
  /** When it asks for attention; nothing while it does not. */
  due?(item: Item<F>): Due | undefined;
  /** The field that names the record it belongs to and goes with. */
  readonly parent?: string;
  /** Derived fields made to agree with the rest. Settling twice changes nothing more. */
  settle?(fields: F, moment: Moment<F>): F;
};

/** On every record, and written by the store alone. */
export type Meta = {
  readonly id: string;
  /** The number of the change that made it what it is, in the owner's one sequence of changes. */
  readonly rev: number;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type Item<F = Readonly<Record<string, unknown>>> = F & Meta;

export type Page<T> = { readonly items: readonly T[]; readonly next?: string };

/** A JSON merge patch (RFC 7396): what is named changes, null clears, the rest stays. */
export type MergePatch = Readonly<Record<string, unknown>>;

const common = { tags: z.optional(listOf(shortText)), notes: z.optional(longText) };

type Fields<S extends Shape> = z.output<z.ZodMiniObject<S & typeof common, z.core.$strict>>;

type Definition<S extends Shape> = Omit<Partial<Kind<Fields<S>>>, "fields" | "name" | "prefix" | "path" | "title"> & {
  readonly fields: S;
  readonly title: Kind<Fields<S>>["title"];
};

/** Makes a kind of its fields. `tags` and `notes` are on every kind. */
export function defineKind<const S extends Shape>(name: KindName, given: Definition<S>): Kind<Fields<S>> {
  const fields = z.strictObject({ ...given.fields, ...common });
  // The compiler cannot see through the spread that this schema gives Fields<S>.
  return { version: 1, ...given, ...names[name], name, fields: fields as unknown as Kind<Fields<S>>["fields"] };
}
