import { idPattern } from "../../shared/id.ts";
import type { Kind } from "../../shared/kind.ts";
import { Problem } from "../../shared/problem.ts";

/** A cursor is where a page ended. It names no owner, so it cannot be used to read another's. */
export function encodeCursor(place: string): string {
  return Buffer.from(place).toString("base64url");
}

/** Where to go on. Throws `bad_request` for anything but a cursor of this kind's list (none: the trash's). */
export function decodeCursor(kind: Kind | undefined, cursor: string): string {
  const place = Buffer.from(cursor, "base64url").toString();
  const [deletedAt = "", id = ""] = place.split("#");
  const isOurs = kind
    ? idPattern.test(place) && place.startsWith(`${kind.prefix}_`)
    : idPattern.test(id) && !Number.isNaN(Date.parse(deletedAt));
  if (isOurs && encodeCursor(place) === cursor) return place;
  throw new Problem("bad_request", "The cursor is not one of this list. Start again without it.");
}
