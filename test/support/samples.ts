import type * as z from "zod/mini";
import type { Kind } from "../../shared/kind.ts";
import { kinds } from "../../shared/kinds.ts";
import type { KindName } from "../../shared/names.ts";
import { newId } from "../../shared/new-id.ts";
import { profile } from "../../shared/profile.ts";

export type Fields = Readonly<Record<string, unknown>>;
type Schema = z.core.$ZodType;

export const profileKind = profile as unknown as Kind; // used with its own fields only
export const everyKind: readonly Kind[] = [...kinds, profileKind];

/** Fields that must agree with each other, which no schema says. */
const agreeing: Partial<Record<KindName, Fields>> = {
  application: {
    stage: "offer",
    outcome: "accepted",
    appliedOn: "2026-10-02",
    history: [
      { stage: "saved", on: "2026-10-01" },
      { stage: "applied", on: "2026-10-02", note: "By their site", original: "Sent" },
      { stage: "offer", on: "2026-11-02" },
      { outcome: "accepted", on: "2026-11-03" },
    ],
  },
};

/** A record with every field filled, made from the kind's schema: a new kind has one at once. */
export function fullSample(kind: Kind): Fields {
  const fields = Object.entries<Schema>(kind.fields.shape).map(([name, schema]) => [name, valueFor(schema, name)]);
  return { ...Object.fromEntries(fields), ...agreeing[kind.name] };
}

/** A record with nothing but what it cannot do without. */
export function minimalSample(kind: Kind): Fields {
  const fields = Object.entries<Schema>(kind.fields.shape).filter(([, schema]) => schema._zod.def.type !== "optional");
  return Object.fromEntries(fields.map(([name, schema]) => [name, valueFor(schema, name)]));
}

/** A value that the schema takes; optional members of objects are there, lists have an entry. */
function valueFor(schema: Schema, name: string): unknown {
  const { def } = schema._zod as { def: z.core.$ZodTypes["_zod"]["def"] };
  switch (def.type) {
    case "optional":
      return valueFor(def.innerType, name);
    case "array":
      return [valueFor(def.element, name)];
    case "record":
      return { [String(valueFor(def.keyType, name))]: valueFor(def.valueType, name) };
    case "object":
      return Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, valueFor(inner, key)]));
    case "enum":
      return Object.values(def.entries)[0];
    case "unknown":
      return { of: name, list: [1, "two", null] };
    default:
      return candidates(name).find((value) => accepts(schema, value));
  }
}

const day = "2026-10-02";
const moment = "2026-10-02T09:30:00.000Z";

/** From the most to the least particular: the first that a schema takes tells what it is. */
function candidates(name: string): readonly unknown[] {
  const texts = [day, moment, "https://example.org/a?b=c#d", "ada@example.org", "EUR", "Europe/Berlin", "08:30"];
  const ids = everyKind.map((kind) => idFor(kind));
  const free = `Some ${name}`;
  // Free text takes whatever the particular forms take as well, so it comes first.
  return [free, ...texts, ...ids, true, 3, 0.9];
}

export function accepts(schema: Schema, value: unknown): boolean {
  const { safeParse } = schema as z.ZodMiniType; // every schema here is made with zod/mini
  return safeParse(value).success;
}

/** The same id at every call, for fields that name a record. */
export function idFor(kind: Kind, n = 0): string {
  return newId(kind.name, Date.UTC(2026, 0, 1) + n, (count) => new Uint8Array(count).fill(n % 32));
}
