import { type Grant, hashOfGrant, listGrants, putGrant, readGrant, removeGrants } from "./grants.ts";
import { ownersKey } from "./keys.ts";
import { remembered, secondsAt } from "./remembered.ts";
import { hashOf, idFrom, newSecret } from "./secret.ts";
import type { Table } from "./table.ts";

const daySeconds = 86_400;
/** A session that nobody used for this long is over. */
const idleSeconds = 7 * daySeconds;
/** However much it is used, a session ends after this. */
export const longestSeconds = 30 * daySeconds;

/** Who signed in, and on what. */
export type Visitor = { readonly owner: string; readonly email?: string | undefined; readonly device: string };

export type Session = Visitor & {
  readonly id: string;
  readonly createdAt: number;
  readonly seenAt: number;
  readonly endsAt: number;
};

export type Sessions = ReturnType<typeof sessionsIn>;

/** The sessions of a table. A session is known by its secret, of which the table has the hash alone. */
export function sessionsIn(table: Table, now: () => Date) {
  const known = remembered(table, "session", now);

  return {
    /** Begins a session, and answers with its secret. */
    async open({ owner, email, device }: Visitor): Promise<string> {
      const secret = newSecret();
      const hash = hashOf(secret);
      const at = secondsAt(now);
      const times = { createdAt: at, seenAt: at, endsAt: at + longestSeconds };
      const content = JSON.stringify({ device, ...(email && { email }) });
      const person = { pk: { S: ownersKey }, sk: { S: owner }, ...(email && { email: { S: email } }) };
      await putGrant(table, "session", { hash, owner, id: idFrom("ses", hash), ...times, content }, [person]);
      return secret;
    },

    /** The session of a secret, while it lasts. The table may be late in forgetting it, so the times are compared. */
    async find(secret: string): Promise<Session | undefined> {
      const grant = await known.find(hashOf(secret), isAlive);
      return grant && sessionOf(grant);
    },

    async list(owner: string): Promise<readonly Session[]> {
      return (await listGrants(table, "session", owner)).filter(isAlive).map(sessionOf);
    },

    /** Ends the session of a secret; one that is over already is none to end. */
    async end(secret: string): Promise<void> {
      const hash = hashOf(secret);
      known.forget(hash);
      const grant = await readGrant(table, "session", hash);
      if (grant) await removeGrants(table, "session", [grant]);
    },

    /** Ends one of an owner's; answers whether it was there. */
    async endOne(owner: string, id: string): Promise<boolean> {
      const hash = await hashOfGrant(table, "session", owner, id);
      if (hash === undefined) return false;
      known.forget(hash);
      await removeGrants(table, "session", [{ hash, owner, id }]);
      return true;
    },

    async endAll(owner: string): Promise<void> {
      const grants = await listGrants(table, "session", owner);
      for (const { hash } of grants) known.forget(hash);
      await removeGrants(table, "session", grants);
    },
  };

  function isAlive({ seenAt = 0, endsAt = 0 }: Grant): boolean {
    const at = secondsAt(now);
    return at < endsAt && at < seenAt + idleSeconds;
  }
}

function sessionOf({ content, id, owner, createdAt, seenAt = createdAt, endsAt = createdAt }: Grant): Session {
  const { device, email }: { readonly device: string; readonly email?: string } = JSON.parse(content);
  return { id, owner, createdAt, seenAt, endsAt, device, ...(email && { email }) };
}
