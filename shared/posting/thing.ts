import { plainLine } from "./readable.ts";

/** A thing of schema.org, whatever way it is written in a page: its properties by their names in small letters. */
export type Thing = ReadonlyMap<string, readonly unknown[]>;

/** Properties may be written `Title`, `schema:title` or `https://schema.org/title`. */
export function propertyName(key: string): string {
  return key.replace(/^.*[/:#]/, "").toLowerCase();
}

export function thingOf(value: object): Thing {
  return new Map(
    Object.entries(value).map(([key, inner]) => [
      key.startsWith("@") ? key : propertyName(key),
      (Array.isArray(inner) ? inner.flat(3) : [inner]).filter((one) => one !== null && one !== undefined && one !== ""),
    ]),
  );
}

export function isThing(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** All values of the first of these properties that has any. */
export function valuesOf(thing: Thing, ...names: readonly string[]): readonly unknown[] {
  for (const name of names) {
    const values = thing.get(name) ?? [];
    if (values.length > 0) return values;
  }
  return [];
}

/** The first text of the first of these properties that has one. */
export function textOf(thing: Thing, ...names: readonly string[]): string | undefined {
  for (const name of names)
    for (const value of thing.get(name) ?? []) {
      const text = plainText(value);
      if (text) return plainLine(text);
    }
  return undefined;
}

/** A text, a number, or what stands for one: `{"@value": …}`, a thing by its name, a list by its first. */
export function plainText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return /^\s*(?:null|undefined|none|n\/?a|-)?\s*$/i.test(value) ? undefined : value;
  if (!isThing(value)) return undefined;
  const thing = thingOf(value);
  const inner = valuesOf(thing, "@value", "name")[0];
  return typeof inner === "string" || typeof inner === "number" ? plainText(inner) : undefined;
}
