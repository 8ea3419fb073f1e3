import type { Day } from "../day.ts";
import type { KindName } from "../names.ts";
import { newId } from "../new-id.ts";
import { hash128, lowBits } from "./hash.ts";

/** What tells the rows of a file apart. Rows that agree in all of it are one application. */
export type Identity = {
  readonly company: string;
  readonly role: string;
  readonly postingUrl?: string | undefined;
  readonly location?: string | undefined;
  readonly day?: Day | undefined;
  readonly externalId?: string | undefined;
  /** The how-manieth of equal rows; only where nothing says which job each was for. */
  readonly occurrence?: number;
};

export function identityKey({ company, role, postingUrl, location, day, externalId, occurrence }: Identity): string {
  return [company, role, postingUrl, location, day, externalId, occurrence]
    .map((part) =>
      String(part ?? "")
        .toLowerCase()
        .replace(/\s+/g, " ")
        .trim(),
    )
    .join("\u001f");
}

/** The id of an imported row: always the same for the same row, so that importing a file again finds what it made. */
export function importedId(identity: Identity): string {
  const at = Math.max(0, Date.parse(identity.day ?? "1970-01-01"));
  return newId("application", at, (count) => lowBits(hash128(identityKey(identity)), count));
}

/** The id of any imported record, by what tells it apart from others of its kind. */
export function recordId(kind: KindName, parts: readonly string[], at = 0): string {
  const key = parts.map((part) => part.toLowerCase().replace(/\s+/g, " ").trim()).join("\u001f");
  return newId(kind, Math.max(0, at), (count) => lowBits(hash128(key), count));
}
