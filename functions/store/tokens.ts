import { Problem } from "../../shared/problem.ts";
import { type Grant, hashOfGrant, listGrants, putGrant, removeGrants } from "./grants.ts";
import { remembered, secondsAt } from "./remembered.ts";
import { hashOf, idFrom, newSecret } from "./secret.ts";
import type { Table } from "./table.ts";

/** What a token may do: everything with the records, or reading them. */
export const tokenScopes = ["full", "read_only"] as const;
type TokenScope = (typeof tokenScopes)[number];

export type NewToken = { readonly name: string; readonly scope: TokenScope; readonly endsAt?: number | undefined };

export type Token = NewToken & {
  readonly id: string;
  readonly owner: string;
  readonly createdAt: number;
  readonly seenAt?: number | undefined;
};

const most = 50;

export type Tokens = ReturnType<typeof tokensIn>;

/** Personal access tokens of a table. A token is shown once: the table has its hash alone. */
export function tokensIn(table: Table, now: () => Date) {
  const known = remembered(table, "token", now);

  return {
    async make(owner: string, { name, scope, endsAt }: NewToken): Promise<Token & { readonly secret: string }> {
      if ((await listGrants(table, "token", owner)).length >= most)
        throw new Problem("conflict", `There are ${most} tokens already. Revoke one that nothing uses.`);
      const secret = `rl_${newSecret()}`;
      const hash = hashOf(secret);
      const grant = { hash, owner, id: idFrom("tok", hash), createdAt: secondsAt(now), endsAt };
      const whole = { ...grant, content: JSON.stringify({ name, scope }) };
      await putGrant(table, "token", whole);
      return { ...tokenOf(whole), secret };
    },

    /** The token of a secret, unless it was revoked or has expired. */
    async find(secret: string): Promise<Token | undefined> {
      const grant = await known.find(hashOf(secret), isAlive);
      return grant && tokenOf(grant);
    },

    /** Whether it was looked up a moment ago, and so costs nothing. */
    isKnown: (secret: string) => known.isKnown(hashOf(secret)),

    list: async (owner: string): Promise<readonly Token[]> => (await listGrants(table, "token", owner)).map(tokenOf),

    /** Answers whether it was there. */
    async revoke(owner: string, id: string): Promise<boolean> {
      const hash = await hashOfGrant(table, "token", owner, id);
      if (hash === undefined) return false;
      known.forget(hash);
      await removeGrants(table, "token", [{ hash, owner, id }]);
      return true;
    },
  };

  function isAlive({ endsAt }: Grant): boolean {
    return endsAt === undefined || secondsAt(now) < endsAt;
  }
}

function tokenOf({ content, id, owner, createdAt, seenAt, endsAt }: Grant): Token {
  const { name, scope }: NewToken = JSON.parse(content);
  return { id, owner, name, scope, createdAt, seenAt, endsAt };
}
