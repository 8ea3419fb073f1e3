import * as z from "zod/mini";
import { type KindName, names } from "./names.ts";

/** An id is its kind's prefix and a ULID in capitals: sorts by time, and no two differ by letter case alone. */
export const idPattern = /^[a-z]{3}_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

export function isIdOf(kind: KindName, id: string): boolean {
  return idPattern.test(id) && id.startsWith(`${names[kind].prefix}_`);
}

/** Which kind the ids of a field are of, for what is made by reading the schemas: forms and the API's description. */
export const references = z.registry<{ readonly kind: KindName }>();

/** A field that names a record of another kind. It may be gone by now: readers show what is left. */
export function idOf(kind: KindName) {
  const error = `must be the id of a record of ${names[kind].path}`;
  return z
    .string()
    .check(z.refine((id) => isIdOf(kind, id), { error }))
    .register(references, { kind });
}
