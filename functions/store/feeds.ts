import { listGrants, putGrant, removeGrants } from "./grants.ts";
import { remembered, secondsAt } from "./remembered.ts";
import { hashOf, idFrom, newSecret } from "./secret.ts";
import type { Table } from "./table.ts";

/** The secret part of a private calendar's address, and when it was made and asked for. */
export type Feed = {
  readonly owner: string;
  readonly secret: string;
  readonly createdAt: number;
  readonly seenAt?: number | undefined;
};

export type Feeds = ReturnType<typeof feedsIn>;

/** Private calendars of a table, one an owner. Unlike a token the secret is kept: its owner may look it up again. */
export function feedsIn(table: Table, now: () => Date) {
  const known = remembered(table, "feed", now);

  return {
    async find(secret: string): Promise<Feed | undefined> {
      const grant = await known.find(hashOf(secret), () => true);
      return grant && { ...grant, secret };
    },
    async of(owner: string): Promise<Feed | undefined> {
      const [grant] = await listGrants(table, "feed", owner);
      return grant && { ...grant, secret: grant.content };
    },
    /** A new address; the old one is gone. */
    async make(owner: string): Promise<Feed> {
      const before = await listGrants(table, "feed", owner);
      const secret = newSecret();
      const hash = hashOf(secret);
      const createdAt = secondsAt(now);
      await putGrant(table, "feed", { hash, owner, id: idFrom("fed", hash), createdAt, content: secret });
      await remove(before);
      return { owner, secret, createdAt };
    },
    /** Answers whether there was one. */
    async revoke(owner: string): Promise<boolean> {
      const before = await listGrants(table, "feed", owner);
      await remove(before);
      return before.length > 0;
    },
  };

  async function remove(grants: Awaited<ReturnType<typeof listGrants>>): Promise<void> {
    for (const { hash } of grants) known.forget(hash);
    await removeGrants(table, "feed", grants);
  }
}
