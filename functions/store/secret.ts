import { createHash, randomBytes } from "node:crypto";

/** 256 bits that nobody can guess, as text. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret. It needs no salt: there is nothing to guess that is shorter than the secret. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** The name under which an owner sees what they have given out: from it nobody finds the secret. */
export function idFrom(prefix: string, hash: string): string {
  return `${prefix}_${hash.slice(0, 22)}`;
}
