import { createHash } from "node:crypto";

/** What an issuer says of who signed in. */
export type Person = {
  readonly issuer: string;
  readonly subject: string;
  /** Only one that the issuer has verified. */
  readonly email?: string | undefined;
};

/** Under which name a person's records are kept: the same for ever, and no other person's at any issuer. */
export function ownerOf({ issuer, subject }: Person): string {
  return createHash("sha256")
    .update(JSON.stringify([issuer, subject]))
    .digest("hex")
    .slice(0, 32);
}

/** Who may sign in: everybody whom the issuer knows, or those named. */
export type Guests = "everybody" | { readonly subjects: readonly string[]; readonly emails: readonly string[] };

export function isGuest({ subject, email }: Person, guests: Guests): boolean {
  if (guests === "everybody") return true;
  if (guests.subjects.includes(subject)) return true;
  return email !== undefined && guests.emails.includes(email.toLowerCase());
}
