import { type KindName, names } from "./names.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A new id of a kind. `at` is milliseconds since 1970; `random` gives that many random bytes. */
export function newId(kind: KindName, at: number, random = randomBytes): string {
  return `${names[kind].prefix}_${ulid(at, random(16))}`;
}

/** A ULID: 10 characters of time, 16 of randomness (github.com/ulid/spec). */
function ulid(at: number, random: Uint8Array): string {
  let time = "";
  for (let rest = at, n = 0; n < 10; n++, rest = Math.floor(rest / 32)) time = alphabet.charAt(rest % 32) + time;
  return time + Array.from(random, (byte) => alphabet.charAt(byte % 32)).join("");
}

function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** When an id was made, in milliseconds since 1970: the ULID's own time. */
export function madeAt(id: string): number {
  return Array.from(id.slice(4, 14)).reduce((time, letter) => time * 32 + alphabet.indexOf(letter), 0);
}
